import { appendEntry } from "#lib/audit/append-entry.ts";
import { CALENDAR_TIME_ZONE } from "#lib/calendar/load-calendar.ts";
import { Prisma, type PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { recordActs } from "#lib/registry/acts/record-acts.ts";
import { loadAgreements, type PresentAgreement } from "../deciding/present-agreement.ts";
import type { OnProgress } from "./check-import.ts";
import { getImport, type Import } from "./get-import.ts";
import { IMPORT_STREAM } from "./import-actions.ts";
import type { ImportAuthor } from "./import-author.ts";
import { nextLines } from "./next-lines.ts";
import { type ChangedRow, stands } from "./write-changed.ts";
import { addProgress, LONG_TRANSACTION } from "./write-import.ts";
import type { Lines } from "./write-created.ts";

/**
 * Takes back a whole import: what it created is withdrawn from the public list, what it changed goes back to what it
 * was. An agreement on which somebody acted afterwards stays as it is, and its row says so. Numbers are not used again.
 */
export async function undoImport(db: PrismaClient, importId: string, onProgress?: OnProgress): Promise<void> {
  const batch = await getImport(db, importId);
  const { author } = batch;
  if (batch.status !== "UNDOING") return;
  if (batch.allOrNothing) {
    await db.$transaction(
      (tx) => undoAll((work) => work(tx), batch, author, db, onProgress),
      LONG_TRANSACTION,
    );
  } else {
    await undoAll((work) => db.$transaction(work, LONG_TRANSACTION), batch, author, db, onProgress);
  }
  await db.$transaction(async (tx) => {
    await tx.import.update({ where: { id: importId }, data: { status: "UNDONE", finishedAt: new Date() } });
    const undone = await tx.importRow.count({ where: { importId, undoneAt: { not: null } } });
    const detail = { import: importId, file: batch.fileName, undone };
    await appendEntry(tx, {
      stream: IMPORT_STREAM,
      at: new Date(),
      actor: author,
      action: "import:undo",
      visibility: "ADMIN",
      detail,
    });
  });
}

type Within = (work: (tx: Tx) => Promise<number | null>) => Promise<number | null>;

async function undoAll(
  within: Within,
  batch: Import,
  author: ImportAuthor,
  db: PrismaClient,
  onProgress?: OnProgress,
): Promise<void> {
  for (;;) {
    const count = await within(async (tx) => {
      const lines = await nextLines(tx, batch.id, "undo");
      if (lines) await undoLines(tx, lines, batch, author);
      return lines && lines.count;
    });
    if (count === null) return;
    const { progress } = await addProgress(db, batch.id, count);
    onProgress?.(progress);
  }
}

type UndoneRow = ChangedRow & { created: boolean; writtenAt: Date; actedLater: boolean };

async function undoLines(tx: Tx, lines: Lines, batch: Import, author: ImportAuthor): Promise<void> {
  const at = new Date();
  const today = Temporal.Now.plainDateISO(CALENDAR_TIME_ZONE).toString();
  const rows = await tx.$queryRaw<UndoneRow[]>`
    SELECT r.line, r.agreement_id AS "agreementId", r.verdict = 'CREATE' AS created, r.facts, coalesce(r.before, '{}') AS before,
      EXISTS (SELECT FROM agreement_acts x WHERE x.agreement_id = r.agreement_id AND x.created_at > r.written_at) AS "actedLater"
    FROM import_rows r
    WHERE r.import_id = ${lines.importId}::uuid AND r.line BETWEEN ${lines.from} AND ${lines.to}
      AND r.verdict IN ('CREATE', 'CHANGE') AND r.written_at IS NOT NULL AND r.undone_at IS NULL AND r.undo_failure = ''
    ORDER BY r.line FOR UPDATE`;
  const ids = rows.map(({ agreementId }) => agreementId);
  await tx.$executeRaw`SELECT FROM agreements WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  const agreements = await loadAgreements(tx, Prisma.sql`a.id = ANY(${ids}::uuid[])`);
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const judged = rows.map((row) => ({ row, failure: whyNot(row, byId.get(row.agreementId)!) }));
  const undone = judged.filter(({ failure }) => failure === "").map(({ row }) => row);
  await recordActs(
    tx,
    undone.map((row) =>
      actOf(row, { reason: `Se deshizo la importación de «${batch.fileName}».`, today, at, author }),
    ),
  );
  await tx.$executeRaw`
    UPDATE import_rows r SET undone_at = CASE WHEN j.failure = '' THEN ${at}::timestamptz END, undo_failure = j.failure
    FROM jsonb_to_recordset(${JSON.stringify(judged.map(({ row, failure }) => ({ line: row.line, failure })))}::jsonb) AS j (line int, failure text)
    WHERE r.import_id = ${lines.importId}::uuid AND r.line = j.line`;
}

function whyNot(row: UndoneRow, present: PresentAgreement): string {
  if (row.actedLater) return "Tiene un acto posterior a la importación: se deja como está.";
  return stands(present, row.created ? {} : row.facts)
    ? ""
    : "Cambió después de la importación: se deja como está.";
}

interface Undoing {
  reason: string;
  today: string;
  at: Date;
  author: ImportAuthor;
}

function actOf({ agreementId, created, before }: UndoneRow, { reason, today, at, author }: Undoing) {
  const { withdrawn, ...sets } = before;
  return {
    ...{ agreementId, reason, at, sets: created ? {} : sets },
    kind: created || withdrawn ? ("WITHDRAWAL" as const) : ("CORRECTION" as const),
    ...{ effectiveOn: today, registeredOn: today },
    author: { name: author.name, officeKind: author.officeKind },
  };
}
