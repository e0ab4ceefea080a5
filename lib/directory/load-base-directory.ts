import type { Tx } from "#lib/kernel/db.ts";
import { BASE_ENTRIES } from "./base-entries.ts";

const PROGRAM = "Portal, con lo publicado";

/** Puts in what the directory begins with, once: what somebody changed or took out since stays as they left it. */
export async function loadBaseDirectory(tx: Tx): Promise<void> {
  const known = await tx.directoryEntry.findMany({
    where: { catalogueKey: { in: BASE_ENTRIES.map(({ key }) => key) } },
    select: { catalogueKey: true },
  });
  const held = new Set(known.map(({ catalogueKey }) => catalogueKey));
  const rows = BASE_ENTRIES.filter(({ key }) => !held.has(key));
  const entries = await tx.directoryEntry.createManyAndReturn({
    data: rows.map(({ key, ...entry }) => ({ ...entry, catalogueKey: key, revision: 1 })),
    skipDuplicates: true,
    select: { id: true, name: true },
  });
  await tx.directoryEdit.createMany({
    data: entries.map(({ id, ...said }) => ({
      ...{ entryId: id, number: 1, act: "ADDED", authorName: PROGRAM, said },
    })),
  });
}
