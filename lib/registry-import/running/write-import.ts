import { appendEntry } from "#lib/audit/append-entry.ts";
import { CALENDAR_TIME_ZONE } from "#lib/calendar/load-calendar.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { OnProgress } from "./check-import.ts";
import { getImport, type Import } from "./get-import.ts";
import { IMPORT_STREAM } from "./import-actions.ts";
import type { ImportAuthor } from "./import-author.ts";
import { nextLines } from "./next-lines.ts";
import { writeChanged } from "./write-changed.ts";
import { giveNumbers, type Lines, reserveNumbers, writeCreated } from "./write-created.ts";

/** Milliseconds: a hundred thousand rows in one transaction take minutes. */
export const LONG_TRANSACTION = { maxWait: 60_000, timeout: 3_600_000 } as const;

/**
 * Writes in the registry what the dry run decided: all of it in one transaction, or batch by batch. What is written is
 * marked in the same transaction, so that begun again after a death it goes on where it was and nothing is done twice.
 */
export async function writeImport(
  db: PrismaClient,
  importId: string,
  onProgress?: OnProgress,
): Promise<void> {
  const batch = await getImport(db, importId);
  const { author } = batch;
  if (batch.status !== "WRITING") return;
  if (!batch.allOrNothing) await db.$transaction((tx) => reserveNumbers(tx, importId));
  const run = batch.allOrNothing ? writeAtOnce : writeInBatches;
  const outcome = await run(db, batch, author, onProgress);
  await db.$transaction(async (tx) => {
    await tx.import.update({
      where: { id: importId },
      data: { ...outcome, stopAsked: false, finishedAt: new Date() },
    });
    if (outcome.status !== "DONE") return;
    const written = await tx.importRow.count({ where: { importId, writtenAt: { not: null } } });
    const detail = { import: importId, file: batch.fileName, written };
    await appendEntry(tx, {
      stream: IMPORT_STREAM,
      at: new Date(),
      actor: author,
      action: "import:write",
      visibility: "ADMIN",
      detail,
    });
  });
}

const STOPPED = "Se detuvo a petición de una persona. Lo escrito hasta entonces sigue en el registro.";

type Outcome = { status: "DONE" | "CHECKED"; failure?: string };

async function writeInBatches(
  db: PrismaClient,
  batch: Import,
  author: ImportAuthor,
  onProgress?: OnProgress,
): Promise<Outcome> {
  for (
    let lines = await nextLines(db, batch.id, "write");
    lines;
    lines = await nextLines(db, batch.id, "write")
  ) {
    const current = lines;
    const stop = await db.$transaction(async (tx) => {
      await writeLines(tx, current, batch, author);
      return addProgress(tx, batch.id, current.count);
    }, LONG_TRANSACTION);
    onProgress?.(stop.progress);
    if (stop.asked) return { status: "DONE", failure: STOPPED };
  }
  return { status: "DONE" };
}

class Stopped extends Error {}

async function writeAtOnce(
  db: PrismaClient,
  batch: Import,
  author: ImportAuthor,
  onProgress?: OnProgress,
): Promise<Outcome> {
  try {
    await db.$transaction(async (tx) => {
      await reserveNumbers(tx, batch.id);
      for (
        let lines = await nextLines(tx, batch.id, "write");
        lines;
        lines = await nextLines(tx, batch.id, "write")
      ) {
        await writeLines(tx, lines, batch, author);
        if (
          await tx.importRow.findFirst({
            where: { importId: batch.id, verdict: "REFUSE" },
            select: { line: true },
          })
        )
          throw stale();
        // By another connection: what this one writes is seen only when it ends.
        const { asked, progress } = await addProgress(db, batch.id, lines.count);
        onProgress?.(progress);
        if (asked) throw new Stopped();
      }
    }, LONG_TRANSACTION);
    return { status: "DONE" };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    await db.import.update({ where: { id: batch.id }, data: { progress: 0 } });
    return { status: "CHECKED" };
  }
}

const stale = () =>
  new DomainError(
    "conflict",
    "El registro cambió después de la revisión y un renglón ya no se puede escribir. No se escribió nada: importe de nuevo el archivo.",
  );

async function writeLines(tx: Tx, lines: Lines, { fileName }: Import, author: ImportAuthor): Promise<void> {
  const at = new Date();
  const today = Temporal.Now.plainDateISO(CALENDAR_TIME_ZONE).toString();
  await refuseTaken(tx, lines);
  await giveNumbers(tx, lines);
  await writeCreated(tx, lines, at);
  await writeChanged(tx, lines, { author, fileName, today, at });
}

/** A number that somebody took between the dry run and now. */
const refuseTaken = (tx: Tx, { importId, from, to }: Lines) => tx.$executeRaw`
  UPDATE import_rows r SET verdict = 'REFUSE', reason = 'El número ' || r.number || ' se ocupó después de la revisión.'
  FROM agreements a
  WHERE r.import_id = ${importId}::uuid AND r.line BETWEEN ${from} AND ${to} AND r.verdict = 'CREATE' AND r.written_at IS NULL
    AND a.number = r.number`;

export async function addProgress(
  db: Tx,
  importId: string,
  rows: number,
): Promise<{ asked: boolean; progress: number }> {
  const { stopAsked, progress } = await db.import.update({
    where: { id: importId },
    data: { progress: { increment: rows } },
    select: { stopAsked: true, progress: true },
  });
  return { asked: stopAsked, progress };
}
