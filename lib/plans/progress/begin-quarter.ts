import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { lastPosition } from "../editing/item-table.ts";
import { assertMay, lockOwnPlan } from "../editing/lock-plan.ts";
import { sayPeriod } from "../items/period.ts";
import { getAdopted } from "./adopted-plan.ts";
import { subjectsOf } from "./progress-content.ts";
import { isQuarter, startOfQuarter, yearOfQuarter } from "./quarters.ts";

/** @throws DomainError not_found for what is no quarter, invalid for one that has not begun */
export function assertBegun(period: string, today: string): void {
  if (!isQuarter(period)) throw notFound();
  const start = startOfQuarter(period);
  if (start <= today) return;
  throw new DomainError(
    "invalid",
    `El ${sayPeriod(period)} todavía no empieza: podrá escribirse desde el ${formatDate(start)}.`,
  );
}

/**
 * Opens a quarter to be written: a line for each objective and action of the plan in force, those that it has not yet.
 * Doing it twice does nothing more.
 * @param today ISO date in Mexico City
 * @throws DomainError not_found, forbidden, invalid when nothing was adopted or the quarter has not begun
 */
export async function beginQuarter(
  db: PrismaClient,
  actor: Actor,
  period: string,
  today: string,
): Promise<void> {
  assertMay(actor, "plans.edit");
  assertBegun(period, today);
  return db.$transaction(async (tx) => {
    const adopted = await getAdopted(tx, actor.officeId, yearOfQuarter(period));
    const { id: planId } = await lockOwnPlan(tx, actor, adopted.planId);
    const written = await tx.planProgress.findMany({
      where: { planId, period },
      select: { objectiveId: true, actionId: true },
    });
    const has = new Set(written.map(({ objectiveId, actionId }) => objectiveId ?? actionId));
    const before = await lastPosition(tx, planId, "progress");
    const data = subjectsOf(adopted.snapshot)
      .filter(({ id }) => !has.has(id))
      .map(({ kind, id }, index) => ({
        ...{ planId, period, position: before + index + 1 },
        ...(kind === "objective" ? { objectiveId: id } : { actionId: id }),
      }));
    if (data.length > 0) await tx.planProgress.createMany({ data });
  });
}
