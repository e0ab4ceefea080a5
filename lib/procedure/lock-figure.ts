import type { Tx } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { ProcedureKey } from "./base-rules.ts";

/**
 * The value of a figure that has no end and, when there is one, the value before it. Locked: two changes at once would
 * leave two without end.
 * @throws Error when the table has none: an installation without its catalogues.
 */
export async function lockFigure(tx: Tx, key: ProcedureKey) {
  await tx.$queryRaw`SELECT id FROM procedure_rules WHERE key = ${key} FOR UPDATE`;
  const rows = await tx.procedureRule.findMany({ where: { key }, orderBy: { validFrom: "desc" }, take: 2 });
  const [latest, former] = rows.map((row) => ({ ...row, validFrom: isoOfColumn(row.validFrom) }));
  if (!latest) throw new Error(`No procedure rule ${key}`);
  return [latest, former] as const;
}
