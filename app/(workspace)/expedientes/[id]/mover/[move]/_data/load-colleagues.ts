import { caseDesk } from "#lib/cases/case-desk.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { MoveKey } from "#lib/workflow/moves.ts";

const ASKS_FOR_SOMEBODY: readonly MoveKey[] = ["assign_dgcp", "assign_cja"];

/** The people to choose from, for the moves that ask for one. */
export const loadColleagues = async (move: MoveKey, actor: Actor) =>
  ASKS_FOR_SOMEBODY.includes(move) ? caseDesk.listAssignable(actor) : [];
