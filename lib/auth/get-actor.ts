import type { Actor } from "#lib/permissions/actor.ts";
import { findSession } from "./find-session.ts";

/** Who is asking, or null: nobody signed in, or somebody who must set up a second factor before anything else. */
export async function getActor(): Promise<Actor | null> {
  const session = await findSession();
  return session && !session.needsSecondFactor ? session.actor : null;
}
