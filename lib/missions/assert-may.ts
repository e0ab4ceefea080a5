import { DomainError, notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission, type Permission } from "#lib/permissions/roles.ts";

export type MissionPermission = Extract<Permission, `missions.${string}`>;

/**
 * Whoever has no part in tours hears that there is none; who may do less hears why not.
 * @throws DomainError not_found, forbidden
 */
export function assertMay(actor: Actor, permission: MissionPermission): void {
  if (!hasPermission(actor.role, "missions.read")) throw notFound();
  if (hasPermission(actor.role, permission)) return;
  const sentence =
    permission === "missions.close"
      ? "Esto lo hace la persona titular de su oficina."
      : "Su cuenta puede leer las giras de su oficina, y no escribir en ellas.";
  throw new DomainError("forbidden", sentence);
}
