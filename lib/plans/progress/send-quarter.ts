import { z } from "zod";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { cleanText } from "#lib/kernel/clean-input.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { recordPlanAction } from "../adopting/record-plan-action.ts";
import { hashSnapshot } from "../adopting/snapshot.ts";
import { assertMay, lockOwnPlan } from "../editing/lock-plan.ts";
import { endOfPeriod, sayPeriod } from "../items/period.ts";
import { getAdopted } from "./adopted-plan.ts";
import { assertBegun } from "./begin-quarter.ts";
import type { ProgressContent, ProgressLine } from "./progress-content.ts";
import { yearOfQuarter } from "./quarters.ts";
import { readQuarter, type WrittenQuarter } from "./read-quarter.ts";

export const correctionSchema = z.object({
  /** What it says otherwise than what was sent before; asked for from the second time on. */
  corrects: z.string().transform(cleanText).pipe(z.string().max(1000, "No puede pasar de 1,000 caracteres.")),
});

/**
 * Sends a quarter as it stands: public from then on, and never changed. What it got wrong is corrected by sending it
 * again, saying what is corrected.
 * @param now its moment; a quarter is sent once it has ended in Mexico City
 * @returns the number of the sending
 * @throws DomainError not_found, forbidden, invalid, conflict when it was sent already and says the same
 */
export async function sendQuarter(
  db: PrismaClient,
  actor: Actor,
  { period, input }: { period: string; input: unknown },
  now: Date,
): Promise<number> {
  assertMay(actor, "plans.adopt");
  const today = mexicoCityDay(now);
  assertBegun(period, today);
  const { corrects } = parseInput(correctionSchema, input);
  return db.$transaction(async (tx) => {
    const adopted = await getAdopted(tx, actor.officeId, yearOfQuarter(period));
    const { id: planId } = await lockOwnPlan(tx, actor, adopted.planId, "plans.adopt");
    const quarter = await readQuarter(tx, adopted, period);
    assertEnded(period, today);
    const content = JSON.stringify(contentOf(quarter, period));
    const sha256 = hashSnapshot(content);
    const [last] = quarter.sendings;
    if (last?.sha256 === sha256) {
      throw new DomainError(
        "conflict",
        "Ese trimestre ya se envió, y desde entonces nada ha cambiado en él.",
      );
    }
    if (last && !corrects) {
      throw new DomainError("invalid", "Revise lo señalado.", { corrects: "Diga qué corrige este envío." });
    }
    const number = (last?.number ?? 0) + 1;
    await tx.planProgressSending.create({
      data: {
        ...{ planId, period, number, content, sha256, at: now, byName: actor.name },
        corrects: last ? corrects : "",
      },
      select: { id: true },
    });
    await recordPlanAction(tx, actor, "plan:progress", { planId, period, number, sha256 });
    return number;
  });
}

function assertEnded(period: string, today: string): void {
  const end = endOfPeriod(period);
  if (end < today) return;
  throw new DomainError(
    "invalid",
    `El ${sayPeriod(period)} termina el ${formatDate(end)}: puede escribirlo ya, y enviarlo cuando termine.`,
  );
}

/** What is missing before a quarter can be sent, a sentence each. Pure. */
export function lacksOf({ lines }: Pick<WrittenQuarter, "lines">): string[] {
  const written = lines.map(({ item }) => item?.values ?? null);
  const count = (holds: (values: NonNullable<(typeof written)[number]>) => boolean) =>
    written.filter((values) => values !== null && holds(values)).length;
  const unsaid = written.filter((values) => !values?.state).length;
  const unexplained = count(({ state, reason }) => state === "DROPPED" && reason === "");
  const bare = count(({ amount, currency }) => Number(amount) > 0 && currency === "");
  return [
    unsaid > 0 ? `Falta decir cómo va${unsaid === 1 ? " un renglón" : `n ${unsaid} renglones`}.` : "",
    unexplained > 0
      ? `Falta la razón de lo que se dejó, en ${unexplained === 1 ? "un renglón" : `${unexplained} renglones`}.`
      : "",
    bare > 0 ? `Falta la moneda de lo gastado, en ${bare === 1 ? "un renglón" : `${bare} renglones`}.` : "",
  ].filter(Boolean);
}

/** @throws DomainError invalid with what is missing */
function contentOf(quarter: WrittenQuarter, period: string): ProgressContent {
  const lacks = lacksOf(quarter);
  if (lacks.length > 0) throw new DomainError("invalid", `Todavía no puede enviarse. ${lacks.join(" ")}`);
  const { number, snapshot } = quarter.adopted;
  return {
    format: 1,
    office: snapshot.office,
    plan: snapshot.plan.title,
    version: number,
    period,
    lines: quarter.lines.map(({ subject, item }): ProgressLine => {
      const { state, text, reason, amount, currency } = item!.values;
      const spent = Number(amount) > 0 ? { amount, currency } : { amount: "", currency: "" };
      return { ...subject, state, text, reason: state === "DROPPED" ? reason : "", ...spent };
    }),
    measurements: quarter.measurements,
  };
}
