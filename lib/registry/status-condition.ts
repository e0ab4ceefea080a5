import type { IsoDate } from "#lib/calendar/types.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import { type AgreementStatus, expiringUntil } from "./agreement-status.ts";

/**
 * `agreementStatus` as a condition over `agreements a`. A test compares both, date by date.
 * @param status one of them, or an expression that gives one as text
 */
export const statusCondition = (
  status: AgreementStatus | Prisma.Sql,
  today: IsoDate,
): Prisma.Sql => Prisma.sql`
  CASE
    WHEN a.in_force_on > ${today}::date THEN 'UPCOMING'
    WHEN a.validity <> 'FIXED' OR a.ends_on > ${expiringUntil(today)}::date THEN 'IN_FORCE'
    WHEN a.ends_on < ${today}::date THEN 'EXPIRED'
    ELSE 'EXPIRING'
  END = ${status}`;
