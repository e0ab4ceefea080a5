import { z } from "zod";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { paragraphsSchema } from "#lib/kernel/text-schemas.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertQuarter } from "./report-access.ts";
import { readPartKey } from "./report-parts.ts";

export const LONGEST_REMARK = 8000;

const remarkSchema = z.object({
  text: paragraphsSchema(LONGEST_REMARK),
  /** 0 while nobody has written it. */
  revision: z.coerce.number().int().min(0),
});

/**
 * Keeps what the DGCP says in a section of the report that it is writing.
 * @throws DomainError not_found, invalid, conflict when a colleague wrote it meanwhile: what was typed stays in the form
 */
export async function saveRemark(
  db: PrismaClient,
  actor: Actor,
  { period, part, input }: { period: string; part: string; input: unknown },
  at = new Date(),
): Promise<void> {
  assertQuarter(actor, period, mexicoCityDay(at));
  const key = readPartKey(part);
  const report = await db.coordinationReport.findUnique({ where: { period }, select: { period: true } });
  if (key === null || !report) throw notFound();
  const { text, revision } = parseInput(remarkSchema, input);
  const written = { text, updatedBy: actor.name, updatedAt: at };
  if (revision === 0) {
    await db.coordinationRemark.create({ data: { period, key, ...written } }).catch((error: unknown) => {
      throw isUniqueViolation(error) ? meanwhile() : error;
    });
    return;
  }
  const { count } = await db.coordinationRemark.updateMany({
    where: { period, key, revision },
    data: { ...written, revision: { increment: 1 } },
  });
  if (count === 0) throw meanwhile();
}

const meanwhile = () =>
  new DomainError(
    "conflict",
    "Mientras escribía, otra persona cambió esta sección. Lo que escribió sigue aquí: cópielo, recargue la página y junte ambos textos.",
  );
