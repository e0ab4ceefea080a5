import { Prisma } from "#lib/generated/prisma/client.ts";
import { AGREEMENT_STATUSES, type ListedStatus, EXPIRING_MONTHS } from "#lib/registry/agreement-status.ts";
import { statusCondition } from "#lib/registry/status-condition.ts";
import { percentage } from "../percentage.ts";
import { readFigures } from "../read-figures.ts";
import type { StatisticsTable } from "../statistics-table.ts";

type Row = { vigencia: string; total: number; porcentaje: number };

const STATUSES = Object.keys(AGREEMENT_STATUSES) as ListedStatus[];

export const byStatus: StatisticsTable<Row> = {
  title: "Acuerdos vigentes y sin vigencia",
  definition: `Acuerdos publicados según su vigencia, que se calcula con sus fechas y sus actos posteriores. Está por vencer el de plazo fijo, o el que ya tiene aviso de terminación, al que le quedan ${EXPIRING_MONTHS} meses o menos; el que se renueva solo y el de vigencia indefinida siguen vigentes. El porcentaje es el número de acuerdos entre el total.`,
  whenEmpty: "Todavía no hay acuerdos publicados: aquí se verá cuántos siguen vigentes.",
  columns: { vigencia: "Vigencia", total: "Acuerdos", porcentaje: "Porcentaje del total" },
  async read(db, scope) {
    const places = STATUSES.map((status, at) => Prisma.sql`(${at}::int, ${status})`);
    const { total, rows } = await readFigures<{ count: number }>(
      db,
      scope,
      Prisma.sql`SELECT count(a.id) FROM (VALUES ${Prisma.join(places)}) AS s (place, status)
        LEFT JOIN picked a ON ${statusCondition(Prisma.sql`s.status`, scope.today)}
        GROUP BY s.place ORDER BY s.place`,
    );
    return {
      total,
      rows: STATUSES.map((status, at) => ({
        vigencia: AGREEMENT_STATUSES[status].label,
        total: rows[at]!.count,
        porcentaje: percentage(rows[at]!.count, total),
      })),
    };
  },
  charts: ({ rows }) => [
    {
      kind: "bars",
      categories: rows.map((row) => row.vigencia),
      series: [{ name: "Acuerdos", tone: "verde", values: rows.map((row) => row.total) }],
    },
  ],
};
