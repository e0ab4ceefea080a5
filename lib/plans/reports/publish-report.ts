import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { recordPlanAction } from "../adopting/record-plan-action.ts";
import { hashSnapshot } from "../adopting/snapshot.ts";
import { assertMay, lockOwnPlan } from "../editing/lock-plan.ts";
import { getAdopted } from "../progress/adopted-plan.ts";
import { correctionSchema } from "../progress/send-quarter.ts";
import { readReportYear } from "./begin-report.ts";
import { readWrittenReport } from "./read-report.ts";

/**
 * Publishes the annual report as it stands: an edition that is never changed. What it got wrong is said in the next
 * one, which says what it corrects, and the former stays where it was.
 * @param now its moment
 * @returns the number of the edition
 * @throws DomainError not_found, forbidden, invalid, conflict when nothing changed since the last one
 */
export async function publishReport(
  db: PrismaClient,
  actor: Actor,
  { year, input }: { year: string; input: unknown },
  now: Date,
): Promise<number> {
  assertMay(actor, "plans.adopt");
  const today = mexicoCityDay(now);
  const read = readReportYear(year, today);
  const { corrects } = parseInput(correctionSchema, input);
  return db.$transaction(async (tx) => {
    const { officeId } = actor;
    const adopted = await getAdopted(tx, officeId, read);
    const { id: planId } = await lockOwnPlan(tx, actor, adopted.planId, "plans.adopt");
    const { report, editions } = await readWrittenReport(tx, adopted, { officeId, year: read, today });
    if (report.words.opening === "") {
      throw new DomainError(
        "invalid",
        "Escriba la presentación antes de publicar: un informe no son solo cifras.",
      );
    }
    const content = JSON.stringify(report);
    const sha256 = hashSnapshot(content);
    const [last] = editions;
    if (last?.sha256 === sha256) {
      throw new DomainError(
        "conflict",
        `Nada ha cambiado desde la edición ${last.number}, que ya está publicada.`,
      );
    }
    if (last && !corrects) {
      throw new DomainError("invalid", "Revise lo señalado.", { corrects: "Diga qué corrige esta edición." });
    }
    const number = (last?.number ?? 0) + 1;
    const { slug } = adopted;
    await tx.planReportEdition.create({
      data: {
        ...{ planId, officeId, slug, year: read, number, content, sha256, at: now, byName: actor.name },
        corrects: last ? corrects : "",
      },
      select: { id: true },
    });
    await recordPlanAction(tx, actor, "plan:report", { planId, year: read, number, sha256 });
    return number;
  });
}
