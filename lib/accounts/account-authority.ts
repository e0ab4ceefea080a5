import type { OfficeKind, Role } from "#lib/generated/prisma/enums.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission, ROLES } from "#lib/permissions/roles.ts";

const SIDE_OF_KIND = {
  STATE: "OFFICE",
  MUNICIPAL: "OFFICE",
  DGCP: "DGCP",
  CJA: "CJA",
  PORTAL: "PORTAL",
} as const satisfies Record<OfficeKind, (typeof ROLES)[Role]["side"]>;

/** The roles that exist inside an organisation of this kind, from least to most. */
export const rolesOfKind = (kind: OfficeKind): Role[] =>
  (Object.keys(ROLES) as Role[]).filter((role) => ROLES[role].side === SIDE_OF_KIND[kind]);

export const isRoleOfKind = (role: Role, kind: OfficeKind): boolean => rolesOfKind(kind).includes(role);

/** Whether this person administers the accounts of an organisation: their own as its head, any as administrator. */
export function canManageOffice(actor: Actor, officeId: string): boolean {
  if (hasPermission(actor.role, "portal.manage")) return true;
  return hasPermission(actor.role, "team.manage") && actor.officeId === officeId;
}
