import { getDatabase } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { type CaseView, findCaseView } from "./case-view.ts";

/** The screens' door to a case: an address that is no id, a case that is not there and one that is not yours are alike. */
export const loadCaseView = async (actor: Actor, caseId: string): Promise<CaseView | null> =>
  isUuid(caseId) ? findCaseView(getDatabase(), actor, caseId, new Date()) : null;
