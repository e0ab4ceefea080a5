import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { listedSql } from "#lib/registry/listed-agreements.ts";
import type { Figures, Scope, TableRow } from "./statistics-table.ts";

/**
 * Reads the total and the rows of a table in one query. Only what is listed exists here.
 * @param rows a SELECT over `picked`, the agreements of the scope; its columns become the fields of the rows
 */
export async function readFigures<Row extends TableRow>(
  db: Tx,
  { state }: Scope,
  rows: Prisma.Sql,
): Promise<Figures<Row>> {
  const ofState = state === null ? Prisma.empty : Prisma.sql`AND a.state_code = ${state}`;
  const [figures] = await db.$queryRaw<Figures<Row>[]>`
    WITH picked AS MATERIALIZED (
      SELECT a.id, a.state_code, a.level, a.signed_on, a.in_force_on, a.validity, a.ends_on, a.terminated_on,
        a.replaced_by
      FROM agreements a WHERE ${listedSql} ${ofState}
    ), counted AS MATERIALIZED (${rows})
    SELECT (SELECT count(*)::int FROM picked) AS total,
      (SELECT coalesce(json_agg(to_json(c)), '[]') FROM counted c) AS rows`;
  return figures!;
}
