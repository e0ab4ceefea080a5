import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { beginApplication } from "./applications/begin-application.ts";
import { addStep, removeStep, saveStep, setStepDone } from "./applications/change-steps.ts";
import { moveApplication } from "./applications/move-application.ts";
import { findApplication, listApplications } from "./applications/read-applications.ts";
import { listMatches } from "./matching/list-matches.ts";

/** What an office does with calls, on the program's database, for screens and routes. Each says by itself who may. */
export const applicationDesk = {
  listMatches: (actor: Actor) => listMatches(getDatabase(), actor, new Date()),
  list: (actor: Actor) => listApplications(getDatabase(), actor, new Date()),
  find: (actor: Actor, id: string) => findApplication(getDatabase(), actor, id, new Date()),
  begin: (actor: Actor, callId: string) => beginApplication(getDatabase(), actor, callId),
  addStep: (actor: Actor, step: Parameters<typeof addStep>[2]) => addStep(getDatabase(), actor, step),
  saveStep: (actor: Actor, step: Parameters<typeof saveStep>[2]) => saveStep(getDatabase(), actor, step),
  setStepDone: (actor: Actor, step: Parameters<typeof setStepDone>[2]) =>
    setStepDone(getDatabase(), actor, step),
  removeStep: (actor: Actor, step: Parameters<typeof removeStep>[2]) =>
    removeStep(getDatabase(), actor, step),
  move: (actor: Actor, move: Parameters<typeof moveApplication>[2]) =>
    moveApplication(getDatabase(), actor, move),
};
