import { notFound } from "next/navigation";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission, type Permission } from "#lib/permissions/roles.ts";
import { requireActor } from "./require-actor.ts";

/** For pages that not everyone has. What one may not see does not exist: without the permission it is a 404. */
export async function requirePermission(permission: Permission): Promise<Actor> {
  const actor = await requireActor();
  return hasPermission(actor.role, permission) ? actor : notFound();
}
