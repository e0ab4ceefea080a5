import { redirect } from "next/navigation";
import type { Actor } from "#lib/permissions/actor.ts";
import { requireSession } from "./require-session.ts";

/** The first line of every page of the workspace: who is asking, or off to the door and back here afterwards. */
export async function requireActor(): Promise<Actor> {
  const { actor, needsSecondFactor } = await requireSession();
  if (needsSecondFactor) redirect("/cuenta/segundo-factor");
  return actor;
}
