import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import { COUNTERPART_COLUMNS } from "../counterpart-columns.ts";
import { countTouched } from "../count-touched.ts";
import { type StateName, stateRows, sumOf } from "../state-rows.ts";
import type { StatisticsTable } from "../statistics-table.ts";

type Column = (typeof COUNTERPART_COLUMNS)[keyof typeof COUNTERPART_COLUMNS];
type Row = StateName & Record<Column, number>;

const TYPES = Object.keys(COUNTERPART_COLUMNS) as (keyof typeof COUNTERPART_COLUMNS)[];
const zero = {
  gubernamental: 0,
  organismo_internacional: 0,
  ong_sociedad_civil: 0,
  privado_universidades: 0,
};

export const byCounterpart: StatisticsTable<Row> = {
  title: "Acuerdos por tipo de contraparte",
  definition:
    "Acuerdos publicados según quién firma del otro lado. Un acuerdo cuenta una vez en cada tipo de contraparte que tiene, de modo que las columnas pueden sumar más que el total.",
  whenEmpty: "Todavía no hay acuerdos publicados: aquí se verá quién firma del otro lado.",
  columns: {
    cve_ent: "Clave",
    entidad: "Entidad",
    gubernamental: COUNTERPART_TYPES.GOVERNMENT.label,
    organismo_internacional: COUNTERPART_TYPES.INTERNATIONAL_ORGANIZATION.label,
    ong_sociedad_civil: COUNTERPART_TYPES.CIVIL_SOCIETY.label,
    privado_universidades: COUNTERPART_TYPES.PRIVATE.label,
  },
  async read(db, scope) {
    const figures = await countTouched(db, scope, Prisma.sql`c.type::text`, COUNTERPART_COLUMNS);
    return { total: figures.total, rows: stateRows(figures.rows, zero, scope) };
  },
  charts: ({ rows }) => [
    {
      kind: "bars",
      categories: TYPES.map((type) => COUNTERPART_TYPES[type].label),
      series: [
        {
          name: "Acuerdos",
          tone: "verde",
          values: TYPES.map((type) => sumOf(rows, COUNTERPART_COLUMNS[type])),
        },
      ],
    },
  ],
};
