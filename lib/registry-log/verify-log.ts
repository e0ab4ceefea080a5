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
  /** Of the agreement's last leaf: the record as the data would make it now. Null for the ones before. */
  present: string | null;
  /** Of an act: whether the act is still in the data as the leaf has it. Null for an inscription. */
  actKept: boolean | null;
  /** Of an act: whether what it says it changed is what is not as in the leaf before. Null for an inscription. */
  followsFormer: boolean | null;
}

/**
 * Checks the whole log against the data, in one snapshot: no hole in the leaves, each hash is that of its record, each
 * act is as its leaf has it and changed what it says, the last record of each agreement is what the register says of it
 * now, each published agreement and each act has its leaf, and each root is the one of the leaves that it covers.
 * Memory: the hashes, 32 bytes a leaf, and a batch of records.
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

function findFault(leaf: LeafRow, expected: number): string | null {
  const { index, number, record, hash, present, actKept, followsFormer } = leaf;
  if (index !== expected) return `Falta la hoja ${expected}: alguien la quitó.`;
  if (!hashLeaf(record).equals(hash)) return `La hoja ${index} (${number}) no corresponde a su huella.`;
  if (actKept === false) return `El acto de la hoja ${index} (${number}) no es el que se publicó en ella.`;
  if (followsFormer === false) {
    return `La hoja ${index} (${number}) cambia del acuerdo algo que su acto no dice.`;
  }
  if (present !== null && record !== present) {
    return `Lo que el registro dice hoy del acuerdo ${number} no es lo que se publicó en la hoja ${index}.`;
  }
  return null;
}

const isRootOf = (root: Uint8Array, hashes: readonly Hash[], size: number): boolean =>
  size <= hashes.length && rootOf(hashes.slice(0, size)).equals(root);

async function findUnlogged(tx: Tx): Promise<string | null> {
  const agreement = await tx.agreement.findFirst({
    where: { publishedAt: { not: null }, leaves: { none: { actId: null } } },
    select: { number: true },
  });
  if (agreement) return `El acuerdo ${agreement.number} es público y no tiene su hoja en el registro.`;
  const act = await tx.agreementAct.findFirst({
    where: { leaf: null },
    select: { position: true, agreement: { select: { number: true } } },
  });
  return act && `El acto ${act.position} de ${act.agreement.number} no tiene su hoja en el registro.`;
}

async function* readLeaves(tx: Tx): AsyncGenerator<LeafRow> {
  let next = 0;
  for (;;) {
    const rows = await tx.$queryRaw<LeafRow[]>`
      SELECT l.index::int AS index, a.number, l.record, l.hash,
        CASE WHEN NOT EXISTS (SELECT FROM registry_leaves x WHERE x.agreement_id = l.agreement_id AND x.index > l.index)
          THEN coalesce(registry_record(a.id), '') END AS present,
        CASE WHEN l.act_id IS NOT NULL THEN coalesce(act.agreement_id = a.id
          AND l.record::jsonb ->> 'acto' = act_entry(act) ->> 'acto'
          AND l.record::jsonb -> 'asiento' = act_entry(act) -> 'asiento', false) END AS "actKept",
        CASE WHEN l.act_id IS NOT NULL THEN coalesce(
          facts_changed(former.record::jsonb, l.record::jsonb) = l.record::jsonb #> '{asiento,cambios}', false)
        END AS "followsFormer"
      FROM registry_leaves l JOIN agreements a ON a.id = l.agreement_id
        LEFT JOIN agreement_acts act ON act.id = l.act_id
        LEFT JOIN LATERAL (
          SELECT x.record FROM registry_leaves x
          WHERE l.act_id IS NOT NULL AND x.agreement_id = l.agreement_id AND x.index < l.index
          ORDER BY x.index DESC LIMIT 1) AS former ON true
      WHERE l.index >= ${next} ORDER BY l.index LIMIT ${BATCH}`;
    yield* rows;
    if (rows.length < BATCH) return;
    next = rows.at(-1)!.index + 1;
  }
}
