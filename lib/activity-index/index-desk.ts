import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { readIndex, readIndexHistory } from "./read-index.ts";
import { recordIndex } from "./record-index.ts";

/** The functions of this folder on the program's own database, for screens and routes. */
export const indexDesk = {
  read: () => readIndex(getDatabase()),
  readHistory: (state: string, year: number) => readIndexHistory(getDatabase(), state, year),
  record: (actor: Actor, input: unknown) => recordIndex(getDatabase(), actor, input),
};
