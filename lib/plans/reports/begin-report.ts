import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertMay, lockOwnPlan } from "../editing/lock-plan.ts";
import { getAdopted } from "../progress/adopted-plan.ts";
import { SECTION_KEYS } from "./report-sections.ts";

/** The year of an address. @throws DomainError not_found for what is no year, invalid for one that has not begun */
export function readReportYear(text: string, today: string): number {
  if (!/^20\d\d$/.test(text)) throw notFound();
  if (text > today.slice(0, 4)) {
    throw new DomainError("invalid", `El año ${text} todavía no empieza: no hay de qué informar.`);
  }
  return Number(text);
}

/**
 * Opens the annual report of a year to be written: a place for the office's words in each section. Doing it twice does
 * nothing more.
 * @param today ISO date in Mexico City
 * @throws DomainError not_found, forbidden, invalid when nothing was adopted or the year has not begun
 */
export async function beginReport(
  db: PrismaClient,
  actor: Actor,
  year: string,
  today: string,
): Promise<void> {
  assertMay(actor, "plans.edit");
  const read = readReportYear(year, today);
  return db.$transaction(async (tx) => {
    const adopted = await getAdopted(tx, actor.officeId, read);
    const { id: planId } = await lockOwnPlan(tx, actor, adopted.planId);
    const data = SECTION_KEYS.map((key, index) => ({ planId, year: read, key, position: index + 1 }));
    await tx.planReportSection.createMany({ data, skipDuplicates: true });
  });
}
