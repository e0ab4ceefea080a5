import { getDatabase } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assignCases, type CasesToAssign } from "./assign-cases.ts";
import { listAssignable } from "./list-assignable.ts";
import { moveCase, type MoveRequest } from "./move-case.ts";
import { findCaseView } from "./view/case-view.ts";

/** The functions of this folder on the program's own database, for screens and routes. */
export const caseDesk = {
  /** Null alike for an address that is no id, a case that is not there and one that is not yours. */
  find: async (actor: Actor, caseId: string) =>
    isUuid(caseId) ? findCaseView(getDatabase(), actor, caseId, new Date()) : null,
  move: (request: Omit<MoveRequest, "now">) => moveCase(getDatabase(), request),
  assign: (actor: Actor, choice: CasesToAssign) => assignCases(getDatabase(), actor, choice),
  listAssignable: (actor: Actor) => listAssignable(getDatabase(), actor),
};
