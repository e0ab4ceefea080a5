import { createHash } from "node:crypto";
import { z } from "zod";
import { recordedChange } from "#lib/audit/recorded-change.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { paragraphsSchema } from "#lib/kernel/text-schemas.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { endOfPeriod } from "#lib/plans/items/period.ts";
import { composeReport, gatherFigures } from "./gather-report.ts";
import { assertMayClose } from "./report-access.ts";

const LONGEST_CORRECTION = 1000;
const closingSchema = z.object({ corrects: paragraphsSchema(LONGEST_CORRECTION) });

/**
 * Closes the report of a quarter that has ended, with its figures of this moment: an edition that anyone reads and
 * nobody changes. What it got wrong is said in the next one, and the former stays where it was. Of two closings at once
 * the second finds that nothing changed.
 * @returns the number of the edition
 * @throws DomainError not_found, forbidden, invalid, conflict when nothing changed since the last one
 */
export function closeReport(
  db: PrismaClient,
  actor: Actor,
  { period, input }: { period: string; input: unknown },
  at = new Date(),
): Promise<number> {
  const change = { actor, action: "panorama:close-report", at, stream: "panorama" } as const;
  return recordedChange(db, { ...change, assertMay: () => assertMayClose(actor, period) }, async (tx) => {
    const { corrects } = parseInput(closingSchema, input);
    const last = await lockReport(tx, period, at);
    const content = await writeContent(tx, actor, { period, today: mexicoCityDay(at) });
    const sha256 = createHash("sha256").update(content).digest("hex");
    if (last?.sha256 === sha256)
      throw new DomainError(
        "conflict",
        `Nada ha cambiado desde la edición ${last.number}, que ya es pública.`,
      );
    if (last && corrects === "")
      throw new DomainError("invalid", "Revise lo señalado.", { corrects: "Diga qué corrige esta edición." });
    const number = (last?.number ?? 0) + 1;
    await tx.coordinationEdition.create({
      data: {
        ...{ period, number, content, sha256, at, byName: actor.name },
        corrects: last ? corrects : "",
      },
      select: { number: true },
    });
    return { result: number, detail: { period, number, sha256 } };
  });
}

/** Its last edition; whoever else is closing it waits. */
async function lockReport(tx: Tx, period: string, at: Date) {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM coordination_reports WHERE period = ${period} FOR UPDATE`;
  if (held.length === 0) throw notFound();
  const ends = endOfPeriod(period);
  if (mexicoCityDay(at) <= ends)
    throw new DomainError(
      "invalid",
      `El trimestre termina el ${formatDate(ends)}: hasta entonces sus cifras cambian y no puede cerrarse.`,
    );
  return tx.coordinationEdition.findFirst({
    where: { period },
    orderBy: { number: "desc" },
    select: { number: true, sha256: true },
  });
}

async function writeContent(
  tx: Tx,
  actor: Actor,
  { period, today }: { period: string; today: string },
): Promise<string> {
  const remarks = await tx.coordinationRemark.findMany({
    where: { period },
    select: { key: true, text: true },
  });
  const written = new Map(remarks.map(({ key, text }) => [key, text]));
  if (!written.get("opening"))
    throw new DomainError(
      "invalid",
      "Escriba la presentación antes de cerrar: un informe no son solo cifras.",
    );
  return JSON.stringify(composeReport(period, await gatherFigures(tx, actor, { period, today }), written));
}
