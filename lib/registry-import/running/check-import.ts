import { CALENDAR_TIME_ZONE } from "#lib/calendar/load-calendar.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { decideRow } from "../deciding/decide-row.ts";
import { fingerprintOf } from "../deciding/fingerprint.ts";
import { type JudgedRow, loadMatches } from "../deciding/load-matches.ts";
import { SeenRows } from "../deciding/seen-rows.ts";
import type { Mapping } from "../fields/match-headings.ts";
import type { SourceRow } from "../reading/cell.ts";
import { openSource } from "../reading/open-source.ts";
import { areaFinder } from "../understanding/read-lists.ts";
import { readTexts } from "../understanding/row-texts.ts";
import { type Understanding, understandRow } from "../understanding/understand-row.ts";
import { getImport } from "./get-import.ts";
import { type DecidedRow, saveDecisions } from "./save-decisions.ts";

/** Few enough that what a batch sends is collected with the young: larger texts would wait for the whole memory to be swept. */
const BATCH = 100;

/** What the work tells of itself, for whoever waits before a terminal. */
export type OnProgress = (rows: number) => void;

/**
 * The dry run: reads the whole file and keeps, row by row, what would be done and why. Writes nothing in the registry.
 * Begun again after a death, it starts over.
 * @returns "stopped" when somebody asked it to stop.
 * @throws DomainError invalid when the file turns out to be unreadable.
 */
export async function checkImport(
  db: PrismaClient,
  importId: string,
  file: string,
  onProgress?: OnProgress,
): Promise<"checked" | "stopped"> {
  const { columns } = await getImport(db, importId);
  await db.importRow.deleteMany({ where: { importId } });
  const areas = await db.area.findMany({ select: { key: true, name: true } });
  const today = Temporal.Now.plainDateISO(CALENDAR_TIME_ZONE).toString();
  const understanding = { today, findArea: areaFinder(areas) };
  const seen = new SeenRows();
  let total = 0;
  for await (const batch of batches((await openSource(file)).rows(), columns.line)) {
    const rows = batch.map((row) => judge(row, columns.mapping, understanding));
    total += rows.length;
    const matches = await loadMatches(db, importId, rows);
    const decided = rows.map((row): DecidedRow => {
      const decision = decideRow(row, matches, seen);
      if (decision.verdict !== "REFUSE") seen.add(row);
      return { ...row, ...decision };
    });
    if (await saveDecisions(db, importId, decided, total)) return "stopped";
    onProgress?.(total);
  }
  await db.import.update({ where: { id: importId }, data: { status: "CHECKED", total, progress: total } });
  return "checked";
}

function judge(row: SourceRow, mapping: Mapping, understanding: Understanding): JudgedRow {
  const content = readTexts(row, mapping);
  const understood = understandRow(content.texts, understanding);
  const refusals = [...content.refusals, ...understood.refusals];
  return {
    ...understood,
    line: row.line,
    notes: [...content.notes, ...understood.notes],
    refusals,
    fingerprint: refusals.length === 0 ? fingerprintOf(understood) : null,
  };
}

/** The rows below the headings that have something, a few hundred at a time. */
async function* batches(rows: AsyncIterable<SourceRow>, header: number): AsyncGenerator<SourceRow[]> {
  let batch: SourceRow[] = [];
  for await (const row of rows) {
    if (row.line <= header || row.cells.every(({ text, origin }) => text.trim() === "" && !origin)) continue;
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
