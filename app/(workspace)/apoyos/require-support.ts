import { notFound } from "next/navigation";
import { requireActor } from "#lib/auth/require-actor.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";

/** Who asks or who attends. For anybody else these pages do not exist. */
export async function requireSupport(): Promise<Actor> {
  const actor = await requireActor();
  const has = hasPermission(actor.role, "support.read") || hasPermission(actor.role, "support.attend");
  return has ? actor : notFound();
}
