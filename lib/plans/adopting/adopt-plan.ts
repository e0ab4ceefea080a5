import { z } from "zod";
import type { PlanInstrument } from "#lib/generated/prisma/enums.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { cleanLine } from "#lib/kernel/clean-input.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn, isoDateSchema } from "#lib/kernel/iso-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { lockPlan } from "../editing/lock-plan.ts";
import { assertNotInConsultation } from "../consultation/assert-not-in-consultation.ts";
import { INSTRUMENTS } from "../items/words.ts";
import { findWholePlan } from "../reading/read-plan.ts";
import { freeSlug } from "./free-slug.ts";
import { publishFiles } from "../files/publish-files.ts";
import { recordPlanAction } from "./record-plan-action.ts";
import { hashSnapshot, snapshotOf, writeSnapshot } from "./snapshot.ts";

const adoptionSchema = z.object({
  instrument: z.enum(Object.keys(INSTRUMENTS) as PlanInstrument[], "Elija con qué instrumento se adopta."),
  reference: z
    .string()
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .min(1, "Escriba el número o los datos del instrumento.")
        .max(300, "No puede pasar de 300 caracteres."),
    ),
  adoptedOn: isoDateSchema,
});

/**
 * Adopts the plan as it stands: its next version, published and never changed. The plan can go on being written.
 * @param today ISO date in Mexico City: no plan was adopted tomorrow
 * @returns the number of the version
 * @throws DomainError not_found, forbidden, invalid, conflict when nothing changed since the last version or
 * while citizens are being consulted
 */
export function adoptPlan(db: PrismaClient, actor: Actor, input: unknown, today: string): Promise<number> {
  return db.$transaction(async (tx) => {
    const { id: planId } = await lockPlan(tx, actor, "plans.adopt");
    const { instrument, reference, adoptedOn } = parseInput(adoptionSchema, input);
    if (adoptedOn > today) {
      throw new DomainError("invalid", "Revise lo señalado.", { adoptedOn: "Esa fecha todavía no llega." });
    }
    await assertNotInConsultation(tx, planId, today, "adoptarlo");
    const plan = (await findWholePlan(tx, actor))!;
    if (plan.content.objective.length === 0) {
      throw new DomainError("invalid", "Un plan sin objetivos no puede adoptarse: escriba al menos uno.");
    }
    const snapshot = snapshotOf(plan);
    const content = writeSnapshot(snapshot);
    const sha256 = hashSnapshot(content);
    const last = await tx.planVersion.findFirst({ where: { planId }, orderBy: { number: "desc" } });
    if (last?.sha256 === sha256) {
      throw new DomainError(
        "conflict",
        `Nada ha cambiado desde la versión ${last.number}, que ya está publicada.`,
      );
    }
    const number = (last?.number ?? 0) + 1;
    const slug = last?.slug ?? (await freeSlug(tx, actor.officeId));
    const what = { planId, officeId: actor.officeId, slug, number, content, sha256 };
    const how = { instrument, reference, adoptedOn: dateColumn(adoptedOn), byName: actor.name };
    const version = await tx.planVersion.create({ data: { ...what, ...how }, select: { id: true } });
    await publishFiles(tx, { planId, versionId: version.id }, snapshot.content.file);
    const adopted = { state: "ADOPTED", adoptionFileId: null } as const;
    await tx.plan.update({ where: { id: planId }, data: adopted, select: { id: true } });
    await recordPlanAction(tx, actor, "plan:adopt", { planId, number, slug, sha256 });
    return number;
  });
}
