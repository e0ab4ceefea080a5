import { notFound } from "next/navigation";
import { requireActor } from "#lib/auth/require-actor.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";

/** Who answers for some entry of the directory. For anybody else these pages do not exist. */
export async function requireKeeper(): Promise<Actor> {
  const actor = await requireActor();
  const keeps = hasPermission(actor.role, "directory.edit") || hasPermission(actor.role, "directory.keep");
  return keeps ? actor : notFound();
}
