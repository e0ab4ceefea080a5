import { Prisma } from "#lib/generated/prisma/client.ts";
import { hasPermission, type Permission, ROLES } from "#lib/permissions/roles.ts";

/** The people of an office who may do something in it, as the recipients of a piece of news. */
export function peopleOfOffice(officeId: string, permission: Permission): Prisma.Sql {
  const roles = (Object.keys(ROLES) as (keyof typeof ROLES)[]).filter((role) =>
    hasPermission(role, permission),
  );
  return Prisma.sql`
    SELECT id, email, wants_mail FROM users
    WHERE office_id = ${officeId}::uuid AND disabled_at IS NULL AND role::text = ANY(${roles})`;
}
