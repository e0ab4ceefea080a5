import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { readFigures } from "./read-figures.ts";
import type { Figures, Scope } from "./statistics-table.ts";

/**
 * Agreements by state and by something of their counterparts: one that has two of the same kind counts once in it.
 * @param value an expression over `agreement_counterparts c` and, when it has one, its country `countries co`
 * @param columns the column that counts each value
 */
export function countTouched<Column extends string>(
  db: Tx,
  scope: Scope,
  value: Prisma.Sql,
  columns: Readonly<Record<string, Column>>,
): Promise<Figures<{ cve_ent: string } & Record<Column, number>>> {
  const counts = Object.entries<Column>(columns).map(
    ([key, column]) =>
      Prisma.sql`count(*) FILTER (WHERE touched.value = ${key}) AS ${Prisma.raw(`"${column}"`)}`,
  );
  return readFigures(
    db,
    scope,
    Prisma.sql`
      SELECT touched.state_code AS cve_ent, ${Prisma.join(counts)}
      FROM (
        SELECT DISTINCT a.id, a.state_code, ${value} AS value
        FROM picked a JOIN agreement_counterparts c ON c.agreement_id = a.id
        LEFT JOIN countries co ON co.code = c.country_code
      ) touched
      GROUP BY touched.state_code`,
  );
}
