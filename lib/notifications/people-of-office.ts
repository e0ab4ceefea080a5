import { Prisma } from "#lib/generated/prisma/client.ts";
import { type Permission, rolesWith } from "#lib/permissions/roles.ts";

/** The people of an office who may do something in it, as the recipients of a piece of news. */
export function peopleOfOffice(officeId: string, permission: Permission): Prisma.Sql {
  return Prisma.sql`
    SELECT id, email, wants_mail FROM users
    WHERE office_id = ${officeId}::uuid AND disabled_at IS NULL AND role::text = ANY(${rolesWith(permission)})`;
}

/** The people of any office who may do something, as the recipients of a piece of news. */
export const peopleWith = (permission: Permission): Prisma.Sql => Prisma.sql`
  SELECT id, email, wants_mail FROM users
  WHERE disabled_at IS NULL AND role::text = ANY(${rolesWith(permission)})`;
