import type { RequestOrigin } from "#lib/accounts/session-subject.ts";
import { readAreaNames } from "#lib/catalogues/read-area-names.ts";
import { listPublicChanges } from "#lib/cooperation/public-changes.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { listNoticeMatches } from "./matching/list-matches.ts";
import { closeNotice, publishNotice } from "./publish-notice.ts";
import { findOwnNotice, findPublicNotice, listOwnNotices, listPublicNotices } from "./read-notices.ts";
import { erasePerson } from "./replies/erase-replies.ts";
import { handleReply } from "./replies/handle-reply.ts";
import { confirmReply, findToConfirm, findToWithdraw, withdrawReply } from "./replies/linked-reply.ts";
import { countReplies, listReplies } from "./replies/read-replies.ts";
import { receiveReply } from "./replies/receive-reply.ts";
import type { TypedReply } from "./replies/reply-input.ts";
import { createNotice, saveNotice } from "./save-notice.ts";

/** Partner notices on the program's database, for screens and routes. Each says by itself who may. */
export const noticeDesk = {
  listPublic: () => listPublicNotices(getDatabase(), new Date()),
  findPublic: (code: string) => findPublicNotice(getDatabase(), code, new Date()),
  listChanges: (noticeId: string) => listPublicChanges(getDatabase(), { noticeId }),
  listAreas: async () =>
    [...(await readAreaNames(getDatabase()))].map(([value, label]) => ({ value, label })),
  listOwn: (actor: Actor) => listOwnNotices(getDatabase(), actor, new Date()),
  findOwn: (actor: Actor, id: string) => findOwnNotice(getDatabase(), actor, id, new Date()),
  listMatches: (actor: Actor, id: string) => listNoticeMatches(getDatabase(), actor, id, new Date()),
  create: (actor: Actor, input: unknown) => createNotice(getDatabase(), actor, input),
  save: (actor: Actor, save: Parameters<typeof saveNotice>[2]) => saveNotice(getDatabase(), actor, save),
  publish: (actor: Actor, id: string) => publishNotice(getDatabase(), actor, id),
  close: (actor: Actor, what: Parameters<typeof closeNotice>[2]) => closeNotice(getDatabase(), actor, what),
  listReplies: (actor: Actor, noticeId: string) => listReplies(getDatabase(), actor, noticeId),
  countReplies: (actor: Actor) => countReplies(getDatabase(), actor),
  handleReply: (actor: Actor, what: Parameters<typeof handleReply>[2]) =>
    handleReply(getDatabase(), actor, what),
  erasePerson: (actor: Actor, what: Parameters<typeof erasePerson>[2]) =>
    erasePerson(getDatabase(), actor, what),
  answer: (code: string, typed: TypedReply, origin: RequestOrigin) =>
    receiveReply(getDatabase(), code, typed, origin),
  findToConfirm: (token: string) => findToConfirm(getDatabase(), token),
  confirm: (token: string) => confirmReply(getDatabase(), token),
  findToWithdraw: (token: string) => findToWithdraw(getDatabase(), token),
  withdraw: (token: string) => withdrawReply(getDatabase(), token),
};
