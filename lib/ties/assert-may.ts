import { DomainError, notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";

const WHY_NOT = {
  "ties.decide": "Esto lo hace la persona titular de su oficina.",
  "ties.edit": "Su cuenta puede leer los vínculos, y no escribir en ellos.",
} as const;

/**
 * Whoever has no part in ties hears that there is none; who may do less hears why not.
 * @throws DomainError not_found, forbidden
 */
export function assertMay({ role }: Pick<Actor, "role">, permission: keyof typeof WHY_NOT): void {
  if (!hasPermission(role, "ties.read") && !hasPermission(role, "ties.oversee")) throw notFound();
  if (!hasPermission(role, permission)) throw new DomainError("forbidden", WHY_NOT[permission]);
}
