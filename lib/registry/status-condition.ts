import type { IsoDate } from "#lib/calendar/types.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import { type ListedStatus, expiringUntil } from "./agreement-status.ts";

/**
 * `agreementStatus` as a condition over `agreements a` that are not withdrawn. A test compares both, date by date.
 * @param status one of them, or an expression that gives one as text
 */
export const statusCondition = (status: ListedStatus | Prisma.Sql, today: IsoDate): Prisma.Sql => Prisma.sql`
  CASE
    WHEN a.terminated_on <= ${today}::date THEN CASE WHEN a.replaced_by IS NULL THEN 'TERMINATED' ELSE 'REPLACED' END
    WHEN a.in_force_on > ${today}::date THEN 'UPCOMING'
    WHEN a.validity = 'FIXED' AND a.ends_on < ${today}::date THEN 'EXPIRED'
    WHEN a.validity = 'FIXED' AND a.ends_on <= ${expiringUntil(today)}::date THEN 'EXPIRING'
    WHEN a.terminated_on <= ${expiringUntil(today)}::date THEN 'EXPIRING'
    ELSE 'IN_FORCE'
  END = ${status}`;
