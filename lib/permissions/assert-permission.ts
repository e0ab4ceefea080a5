import { notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "./actor.ts";
import { hasPermission, type Permission } from "./roles.ts";

/** @throws DomainError not_found: what one may not touch does not exist for one */
export function assertPermission({ role }: Pick<Actor, "role">, permission: Permission): void {
  if (!hasPermission(role, permission)) throw notFound();
}
