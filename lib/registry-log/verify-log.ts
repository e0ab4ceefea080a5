import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { type Hash, hashLeaf, rootOf } from "./merkle-tree.ts";

const BATCH = 2000;
const NO_LIMIT_MS = 24 * 60 * 60 * 1000;

export interface LogCheck {
  leaves: number;
  roots: number;
  /** The first thing that is not as it was published, in a sentence; null when everything is. */
  fault: string | null;
}

interface LeafRow {
  index: number;
  number: string;
  record: string;
  hash: Uint8Array;
  /** The record as the data would make it now. */
  present: string;
}

/**
 * Checks the whole log against the data, in one snapshot: no hole in the leaves, each hash is that of its record, each
 * record is what the register says of its agreement, each published agreement has its leaf, and each root is the one
 * of the leaves that it covers. Memory: the hashes, 32 bytes a leaf, and a batch of records.
 */
export const verifyLog = (db: PrismaClient): Promise<LogCheck> =>
  db.$transaction(checkLog, { isolationLevel: "RepeatableRead", timeout: NO_LIMIT_MS });

async function checkLog(tx: Tx): Promise<LogCheck> {
  const hashes: Hash[] = [];
  for await (const leaf of readLeaves(tx)) {
    const fault = findFault(leaf, hashes.length);
    if (fault) return { leaves: hashes.length, roots: 0, fault };
    hashes.push(Buffer.from(leaf.hash));
  }
  const roots = await tx.registryRoot.findMany({ orderBy: { day: "asc" } });
  const wrong = roots.find(({ size, root }) => !isRootOf(root, hashes, Number(size)));
  const fault = wrong
    ? `La raíz del ${isoOfColumn(wrong.day)} no es la de las ${wrong.size} hojas que dice cubrir.`
    : await findUnlogged(tx);
  return { leaves: hashes.length, roots: roots.length, fault };
}

function findFault({ index, number, record, hash, present }: LeafRow, expected: number): string | null {
  if (index !== expected) return `Falta la hoja ${expected}: alguien la quitó.`;
  if (!hashLeaf(record).equals(hash)) return `La hoja ${index} (${number}) no corresponde a su huella.`;
  if (record !== present) {
    return `Lo que el registro dice hoy del acuerdo ${number} no es lo que se publicó en la hoja ${index}.`;
  }
  return null;
}

const isRootOf = (root: Uint8Array, hashes: readonly Hash[], size: number): boolean =>
  size <= hashes.length && rootOf(hashes.slice(0, size)).equals(root);

async function findUnlogged(tx: Tx): Promise<string | null> {
  const agreement = await tx.agreement.findFirst({
    where: { publishedAt: { not: null }, leaf: null },
    select: { number: true },
  });
  return agreement && `El acuerdo ${agreement.number} es público y no tiene su hoja en el registro.`;
}

async function* readLeaves(tx: Tx): AsyncGenerator<LeafRow> {
  let next = 0;
  for (;;) {
    const rows = await tx.$queryRaw<LeafRow[]>`
      SELECT l.index::int AS index, a.number, l.record, l.hash, registry_record(a.id) AS present
      FROM registry_leaves l JOIN agreements a ON a.id = l.agreement_id
      WHERE l.index >= ${next} ORDER BY l.index LIMIT ${BATCH}`;
    yield* rows;
    if (rows.length < BATCH) return;
    next = rows.at(-1)!.index + 1;
  }
}
