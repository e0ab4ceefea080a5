import { notFound } from "next/navigation";
import type { Actor } from "#lib/permissions/actor.ts";
import { isHead } from "#lib/permissions/roles.ts";
import { requireActor } from "./require-actor.ts";

/** For pages of who heads an organisation; a 404 for the rest. */
export async function requireHead(): Promise<Actor> {
  const actor = await requireActor();
  return isHead(actor.role) ? actor : notFound();
}
