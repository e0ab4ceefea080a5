import { recordedChange } from "#lib/audit/recorded-change.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertQuarter } from "./report-access.ts";

/**
 * Opens the report of a quarter to be written. Doing it twice, or two at once, is doing it once.
 * @throws DomainError not_found, invalid for a quarter that has not begun
 */
export function openReport(db: PrismaClient, actor: Actor, period: string, at = new Date()): Promise<void> {
  const change = { actor, action: "panorama:open-report", at, stream: "panorama" } as const;
  const assertMay = () => assertQuarter(actor, period, mexicoCityDay(at));
  return recordedChange(db, { ...change, assertMay }, async (tx) => {
    const { count } = await tx.coordinationReport.createMany({
      data: [{ period, openedAt: at, openedBy: actor.name }],
      skipDuplicates: true,
    });
    return { result: undefined, detail: count === 0 ? null : { period } };
  });
}
