import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import { statisticsWords } from "#lib/i18n/words.ts";
import { labelIn } from "#lib/kernel/language.ts";
import { COUNTERPART_COLUMNS } from "../counterpart-columns.ts";
import { countTouched } from "../count-touched.ts";
import { type StateName, stateRows, sumOf } from "../state-rows.ts";
import type { StatisticsTable } from "../statistics-table.ts";
import { wordsByCatalogue } from "../words-of-table.ts";

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
  words: wordsByCatalogue("contraparte", COUNTERPART_COLUMNS, COUNTERPART_TYPES),
  columns: ["cve_ent", "entidad", ...Object.values(COUNTERPART_COLUMNS)],
  async read(db, scope) {
    const figures = await countTouched(db, scope, Prisma.sql`c.type::text`, COUNTERPART_COLUMNS);
    return { total: figures.total, rows: stateRows(figures.rows, zero, scope) };
  },
  charts: ({ rows }, _, language) => [
    {
      kind: "bars",
      categories: TYPES.map((type) => labelIn(COUNTERPART_TYPES[type], language)),
      series: [
        {
          name: statisticsWords[language].agreements,
          tone: "verde",
          values: TYPES.map((type) => sumOf(rows, COUNTERPART_COLUMNS[type])),
        },
      ],
    },
  ],
};
