import { readAreaOptions } from "#lib/catalogues/read-area-names.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { readProgress } from "#lib/mailings/read-progress.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { listNoticeChoices, listPublicNotices } from "./public/list-public-notices.ts";
import type { NoticeFilters } from "./public/notices-query.ts";
import { correctNotice, publishNotice, withdrawNotice } from "./publish-policy-notice.ts";
import { findPublicNotice, findWorkedNotice, listNotices, visibleNotices } from "./read-policy-notices.ts";
import { createNotice, saveNotice } from "./save-policy-notice.ts";
import { listPublicTies, listTieOptions, listWorkedTies } from "./ties/read-ties.ts";
import { tieActivity, untieActivity } from "./ties/tie-activity.ts";

/** Notices of foreign policy on the program's own database, for screens and routes. Each says by itself who may. */
export const policyNoticeDesk = {
  listPublic: (filters: NoticeFilters, page: number) => listPublicNotices(getDatabase(), filters, { page }),
  listChoices: () => listNoticeChoices(getDatabase()),
  listAreas: () => readAreaOptions(getDatabase()),
  findPublic: (code: string) => findPublicNotice(getDatabase(), code),
  listPublicTies: (noticeId: string) => listPublicTies(getDatabase(), noticeId),
  listWorked: (actor: Actor) => listNotices(getDatabase(), visibleNotices(actor)),
  findWorked: (actor: Actor, id: string) => findWorkedNotice(getDatabase(), actor, id),
  listWorkedTies: (actor: Actor, noticeId: string) => listWorkedTies(getDatabase(), actor, noticeId),
  listTieOptions: (actor: Actor, noticeId: string) => listTieOptions(getDatabase(), actor, noticeId),
  readProgress: (noticeId: string) => readProgress(getDatabase(), { noticeId }),
  create: (actor: Actor, input: unknown) => createNotice(getDatabase(), actor, input),
  save: (actor: Actor, save: Parameters<typeof saveNotice>[2]) => saveNotice(getDatabase(), actor, save),
  publish: (actor: Actor, id: string) => publishNotice(getDatabase(), actor, id),
  correct: (actor: Actor, note: Parameters<typeof correctNotice>[2]) =>
    correctNotice(getDatabase(), actor, note),
  withdraw: (actor: Actor, what: Parameters<typeof withdrawNotice>[2]) =>
    withdrawNotice(getDatabase(), actor, what),
  tie: (actor: Actor, what: Parameters<typeof tieActivity>[2]) => tieActivity(getDatabase(), actor, what),
  untie: (actor: Actor, id: string) => untieActivity(getDatabase(), actor, id),
};
