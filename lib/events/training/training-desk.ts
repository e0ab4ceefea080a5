import type { RequestOrigin } from "#lib/accounts/session-subject.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { eraseRecord } from "./erase-record.ts";
import { readAllLevels, readOwnLevel } from "./read-levels.ts";
import { findRecord } from "./read-record.ts";
import { requestRecord } from "./request-record.ts";

/** What people and offices learned, on the program's own database, for screens and routes. */
export const trainingDesk = {
  request: (typed: Parameters<typeof requestRecord>[1], origin: RequestOrigin) =>
    requestRecord(getDatabase(), typed, origin),
  find: (token: string) => findRecord(getDatabase(), token),
  erase: (token: string) => eraseRecord(getDatabase(), token),
  readOwnLevel: (actor: Actor) => readOwnLevel(getDatabase(), actor),
  readAllLevels: (actor: Actor) => readAllLevels(getDatabase(), actor),
};
