import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { cleanLine } from "#lib/kernel/clean-input.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { planFields } from "../items/plan-fields.ts";
import { valuesOfRow, columnsOfValues } from "../items/stored-values.ts";
import { copyFiles } from "../files/copy-files.ts";
import { readContent } from "../reading/read-content.ts";
import { copyContent } from "./copy-content.ts";
import { assertMay } from "./lock-plan.ts";
import { recordEdits } from "./plan-edits.ts";
import { appendContent } from "./write-content.ts";

export const newPlanSchema = z.object({
  title: z
    .string()
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .min(1, "Escriba el título del plan.")
        .max(planFields.title.max, "El título es demasiado largo."),
    ),
  firstYear: z
    .string()
    .transform(cleanLine)
    .pipe(z.string().regex(/^20\d\d$/, "Escriba el primer año del plan, con cuatro cifras."))
    .transform(Number),
  /** «previous» begins from a copy of the office's last closed plan. */
  from: z.enum(["nothing", "previous"], "Elija de dónde parte."),
});

/**
 * Begins the plan of the actor's office.
 * @returns its id
 * @throws DomainError not_found, forbidden, invalid, conflict when the office is working on one already
 */
export async function createPlan(db: PrismaClient, actor: Actor, input: unknown): Promise<string> {
  assertMay(actor, "plans.edit");
  const { title, firstYear, from } = parseInput(newPlanSchema, input);
  try {
    return await db.$transaction(async (tx) => {
      const previous = from === "previous" ? await findPrevious(tx, actor.officeId) : null;
      const id = randomUUID();
      const values = { ...(previous ? valuesOfRow("plan", previous) : {}), title };
      const data = { id, officeId: actor.officeId, firstYear, copiedFromId: previous?.id ?? null };
      await tx.plan.create({
        data: { ...data, title, ...columnsOfValues("plan", values) },
        select: { id: true },
      });
      await recordEdits(tx, { planId: id, kind: "plan", id, revision: 1 }, actor, "SAVED", values);
      if (previous) {
        const content = await readContent(tx, previous.id);
        const pictures = content.picture.map(({ fileId }) => fileId).filter(Boolean);
        const files = await copyFiles(tx, { from: previous.id, to: id }, pictures);
        const copied = copyContent(content, firstYear - previous.firstYear, files);
        await appendContent(tx, id, copied, actor);
      }
      return id;
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainError(
      "conflict",
      "Su oficina ya tiene un plan en curso. Ciérrelo antes de empezar otro.",
    );
  }
}

const findPrevious = (tx: Tx, officeId: string) =>
  tx.plan.findFirst({ where: { officeId, state: "CLOSED" }, orderBy: { closedAt: "desc" } });
