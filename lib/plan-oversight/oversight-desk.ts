import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { addComment, readThread } from "./comments.ts";
import { readAllPlans } from "./read-all-plans.ts";

/** The plans of all the offices, on the program's database, for screens and routes. Each asks who may. */
export const oversightDesk = {
  /** @throws DomainError not_found */
  readAll: async ({ role }: Actor) => {
    if (!hasPermission(role, "plans.oversee")) throw notFound();
    return readAllPlans(getDatabase(), mexicoCityToday());
  },
  readThread: (actor: Actor, officeId: string) => readThread(getDatabase(), actor, officeId),
  comment: (actor: Actor, what: Parameters<typeof addComment>[2]) => addComment(getDatabase(), actor, what),
};
