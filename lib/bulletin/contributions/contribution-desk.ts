import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { acceptContribution, declineContribution } from "./decide-contribution.ts";
import { findContribution, listContributions } from "./read-contributions.ts";
import { createContribution, saveContribution, sendContribution } from "./save-contribution.ts";

/** What offices send for the bulletin, on the program's database, for screens. Each says by itself who may. */
export const contributionDesk = {
  list: (actor: Actor) => listContributions(getDatabase(), actor),
  find: (actor: Actor, id: string) => findContribution(getDatabase(), actor, id),
  create: (actor: Actor, input: unknown) => createContribution(getDatabase(), actor, input),
  save: (actor: Actor, save: Parameters<typeof saveContribution>[2]) =>
    saveContribution(getDatabase(), actor, save),
  send: (actor: Actor, id: string) => sendContribution(getDatabase(), actor, id),
  accept: (actor: Actor, what: Parameters<typeof acceptContribution>[2]) =>
    acceptContribution(getDatabase(), actor, what),
  decline: (actor: Actor, what: Parameters<typeof declineContribution>[2]) =>
    declineContribution(getDatabase(), actor, what),
};
