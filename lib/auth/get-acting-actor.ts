import { unauthenticated } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { getActor } from "./get-actor.ts";

/**
 * Who sends a form. Unlike `requireActor` it does not lead away from the page, so that a session that ended while
 * typing loses nothing: the form says so and keeps what was written.
 * @throws DomainError `unauthenticated`.
 */
export async function getActingActor(): Promise<Actor> {
  const actor = await getActor();
  if (actor) return actor;
  throw unauthenticated();
}
