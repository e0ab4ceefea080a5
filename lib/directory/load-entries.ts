import type { DirectoryEntry, PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertPermission } from "#lib/permissions/assert-permission.ts";
import { type CatalogueRow, readCatalogueFile } from "./catalogue-file.ts";
import { columnsOf, type EditAuthor, keepEdit, writeEntry } from "./write-entry.ts";

export interface LoadCounts {
  created: number;
  changed: number;
  same: number;
}

/**
 * Puts a catalogue into the directory: a key that is there is that entry, and what nobody names stays as it is. The same
 * file twice changes nothing.
 * @throws DomainError not_found, invalid with the lines that are wrong
 */
export async function loadCatalogueFile(
  db: PrismaClient,
  actor: Actor,
  bytes: Uint8Array,
  now = new Date(),
): Promise<LoadCounts> {
  assertPermission(actor, "directory.keep");
  const rows = readCatalogueFile(bytes);
  const author = { id: actor.id, name: `${actor.name}, ${actor.officeName}` };
  return db.$transaction((tx) => loadEntries(tx, rows, { author, by: actor.officeName, at: now }), {
    timeout: 60_000,
  });
}

type Load = { author: EditAuthor; by: string; at: Date };

async function loadEntries(tx: Tx, rows: readonly CatalogueRow[], load: Load): Promise<LoadCounts> {
  const known = await tx.directoryEntry.findMany({
    where: { catalogueKey: { in: rows.map(({ key }) => key) } },
  });
  const byKey = new Map(known.map((entry) => [entry.catalogueKey, entry]));
  const counts = { created: 0, changed: 0, same: 0 };
  for (const row of rows) counts[await loadEntry(tx, row, byKey.get(row.key), load)] += 1;
  return counts;
}

async function loadEntry(
  tx: Tx,
  { key, kind, facts }: CatalogueRow,
  entry: DirectoryEntry | undefined,
  { author, by, at }: Load,
): Promise<keyof LoadCounts> {
  const data = { kind, ...columnsOf(facts), removedAt: null };
  const confirmed = { confirmedAt: at, confirmedBy: by };
  if (!entry) {
    const created = await tx.directoryEntry.create({
      data: { ...data, ...confirmed, catalogueKey: key, revision: 1 },
    });
    await keepEdit(tx, created, { act: "ADDED", author, at });
    return "created";
  }
  const isSame = Object.entries(data).every(([name, value]) => entry[name as keyof DirectoryEntry] === value);
  const act = isSame ? "CONFIRMED" : "CHANGED";
  await writeEntry(tx, entry, { act, data: { ...data, ...confirmed }, author, at });
  return isSame ? "same" : "changed";
}
