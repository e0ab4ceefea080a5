import { z } from "zod";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { blankOr, digitsSchema } from "#lib/kernel/text-schemas.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeProject } from "./lock-project.ts";

const measureSchema = z.object({
  measuredValue: blankOr(digitsSchema("Escriba un número, como 1250 o 12.5.", { whole: 15, negative: true })),
});

/** Writes what a result has come to; in blank, that it has not been measured. */
export const measureResult = (
  db: PrismaClient,
  actor: Actor,
  { projectId, resultId, input }: { projectId: string; resultId: string; input: unknown },
  at = new Date(),
): Promise<void> =>
  changeProject(
    db,
    { actor, action: "project:part", permission: "projects.edit", target: projectId, at },
    async (tx, { results }) => {
      if (results.every(({ id }) => id !== resultId)) throw notFound();
      const { measuredValue: actualValue } = parseInput(measureSchema, input);
      await tx.projectResult.update({ where: { id: resultId }, data: { actualValue }, select: { id: true } });
    },
  );
