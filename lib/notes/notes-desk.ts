import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { addNote, listNotes } from "./internal-notes.ts";

/** The functions of this folder on the program's own database, for screens and routes. */
export const notesDesk = {
  list: (actor: Actor, caseId: string) => listNotes(getDatabase(), actor, caseId),
  add: (actor: Actor, caseId: string, values: unknown) => addNote(getDatabase(), actor, caseId, values),
};
