import { z } from "zod";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { cleanText } from "#lib/kernel/clean-input.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { schemaOfKind } from "../items/read-values.ts";
import { getItem } from "./get-item.ts";
import { lockPlan } from "./lock-plan.ts";

const required = (name: "period" | "value", sentence: string) =>
  (schemaOfKind("target").shape[name] as z.ZodType<string>).refine((text) => Boolean(text), sentence);

const COUNTED =
  "Este indicador lo cuenta el portal. Si lo mide la oficina, deje en blanco «Lo cuenta el portal».";

const measurementSchema = z.object({
  indicatorId: z.string(),
  period: required("period", "Escriba de qué periodo es."),
  value: required("value", "Escriba cuánto fue."),
  note: z.string().transform(cleanText).pipe(z.string().max(1000, "No puede pasar de 1,000 caracteres.")),
  /** The measurement that this one corrects; empty when none. */
  corrects: z.string(),
});

/**
 * Writes down what an indicator was found to be. It is never changed: a wrong one is corrected by another, once.
 * @throws DomainError not_found, forbidden, invalid, conflict when somebody corrected it before
 */
export async function addMeasurement(db: PrismaClient, actor: Actor, input: unknown): Promise<void> {
  const { corrects, ...typed } = parseInput(measurementSchema, input);
  try {
    await db.$transaction(async (tx) => {
      const plan = await lockPlan(tx, actor);
      const indicator = await getItem(tx, plan.id, "indicator", typed.indicatorId);
      if (indicator.removedAt) throw notFound();
      if (indicator.values.countedBy) throw new DomainError("forbidden", COUNTED);
      if (corrects) {
        const where = { id: corrects, planId: plan.id, indicatorId: indicator.id };
        if (!isUuid(corrects) || !(await tx.planMeasurement.findFirst({ where }))) throw notFound();
      }
      const data = { ...typed, planId: plan.id, correctsId: corrects || null, byName: actor.name };
      await tx.planMeasurement.create({ data, select: { id: true } });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainError(
      "conflict",
      "Otra persona ya corrigió esa medición. Corrija la suya, si hace falta.",
    );
  }
}
