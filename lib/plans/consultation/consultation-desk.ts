import type { RequestOrigin } from "#lib/accounts/session-subject.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { closeConsultation, extendConsultation } from "./change-period.ts";
import { addChange, removeChange, saveSummary } from "./conclude-consultation.ts";
import { confirmComment, findToConfirm, findToWithdraw, withdrawComment } from "./confirm-comment.ts";
import { decideComment, type DecisionOf } from "./decide-comment.ts";
import { openConsultation } from "./open-consultation.ts";
import { readConsultations } from "./read-consultations.ts";
import {
  type CommentFilters,
  findNextPending,
  getComment,
  listAllComments,
  listComments,
} from "./read-comments.ts";
import { getModerated, type ModeratedConsultation } from "./read-moderation.ts";
import { type CommentPlace, receiveComment, type TypedComment } from "./receive-comment.ts";

/** Consultations on the program's own database, for screens and routes. Each says by itself who may. */
export const consultationDesk = {
  open: (actor: Actor, input: unknown) => openConsultation(getDatabase(), actor, input),
  extend: (actor: Actor, number: number, input: unknown) =>
    extendConsultation(getDatabase(), actor, number, input),
  close: (actor: Actor, number: number, input: unknown) =>
    closeConsultation(getDatabase(), actor, number, input),
  list: (actor: Actor) => readConsultations(actor.officeId),
  get: (actor: Actor, number: number | null) => getModerated(getDatabase(), actor, number),
  listComments: (consultation: ModeratedConsultation, filters: CommentFilters, page: number) =>
    listComments(getDatabase(), consultation, filters, page),
  listAllComments: (consultation: ModeratedConsultation, filters: CommentFilters) =>
    listAllComments(getDatabase(), consultation, filters),
  getComment: (consultation: ModeratedConsultation, id: string) =>
    getComment(getDatabase(), consultation, id),
  findNextPending: (consultation: ModeratedConsultation) => findNextPending(getDatabase(), consultation),
  decide: (actor: Actor, which: DecisionOf, input: unknown) =>
    decideComment(getDatabase(), actor, which, input),
  saveSummary: (actor: Actor, number: number, input: unknown) =>
    saveSummary(getDatabase(), actor, number, input),
  addChange: (actor: Actor, number: number, input: unknown) => addChange(getDatabase(), actor, number, input),
  removeChange: (actor: Actor, number: number, id: string) => removeChange(getDatabase(), actor, number, id),
  receive: (place: CommentPlace, typed: TypedComment, origin: RequestOrigin) =>
    receiveComment(getDatabase(), place, typed, origin),
  findToConfirm: (token: string) => findToConfirm(getDatabase(), token),
  confirm: (token: string) => confirmComment(getDatabase(), token),
  findToWithdraw: (token: string) => findToWithdraw(getDatabase(), token),
  withdraw: (token: string) => withdrawComment(getDatabase(), token),
};
