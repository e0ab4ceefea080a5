import { readAreaOptions } from "#lib/catalogues/read-area-names.ts";
import { listPublicChanges } from "#lib/cooperation/public-changes.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { proposeCall, publishCall, returnCall, withdrawCall } from "./publish-call.ts";
import { findPublicCall, findWorkedCall, listPublishedCalls, listWorkedCalls } from "./read-calls.ts";
import { createCall, saveCall } from "./save-call.ts";

/** Calls on the program's database, for screens and routes. Each says by itself who may. */
export const callDesk = {
  listPublished: () => listPublishedCalls(getDatabase(), new Date()),
  findPublic: (code: string) => findPublicCall(getDatabase(), code, new Date()),
  listChanges: (callId: string) => listPublicChanges(getDatabase(), { callId }),
  listAreas: () => readAreaOptions(getDatabase()),
  listWorked: (actor: Actor) => listWorkedCalls(getDatabase(), actor, new Date()),
  findWorked: (actor: Actor, id: string) => findWorkedCall(getDatabase(), actor, id, new Date()),
  create: (actor: Actor, input: unknown) => createCall(getDatabase(), actor, input),
  save: (actor: Actor, save: Parameters<typeof saveCall>[2]) => saveCall(getDatabase(), actor, save),
  propose: (actor: Actor, id: string) => proposeCall(getDatabase(), actor, id),
  giveBack: (actor: Actor, what: Parameters<typeof returnCall>[2]) => returnCall(getDatabase(), actor, what),
  publish: (actor: Actor, id: string) => publishCall(getDatabase(), actor, id),
  withdraw: (actor: Actor, what: Parameters<typeof withdrawCall>[2]) =>
    withdrawCall(getDatabase(), actor, what),
};
