import { countTouched } from "../count-touched.ts";
import { statisticsWords } from "#lib/i18n/words.ts";
import { labelIn } from "#lib/kernel/language.ts";
import { AGREEMENT_REGIONS } from "#lib/registry/agreement-regions.ts";
import { COUNTERPART_REGION, REGION_COLUMNS } from "../region-columns.ts";
import { type StateName, stateRows, sumOf } from "../state-rows.ts";
import type { StatisticsTable } from "../statistics-table.ts";
import { wordsByCatalogue } from "../words-of-table.ts";

type Column = (typeof REGION_COLUMNS)[keyof typeof REGION_COLUMNS];
type Row = StateName & Record<Column, number>;

const REGIONS = Object.keys(REGION_COLUMNS) as (keyof typeof REGION_COLUMNS)[];
const zero = {
  america_del_norte: 0,
  america_latina_caribe: 0,
  europa: 0,
  asia: 0,
  africa_oceania: 0,
  global_organismos: 0,
};

export const byRegion: StatisticsTable<Row> = {
  words: wordsByCatalogue("region", REGION_COLUMNS, AGREEMENT_REGIONS),
  columns: ["cve_ent", "entidad", ...Object.values(REGION_COLUMNS)],
  async read(db, scope) {
    const figures = await countTouched(db, scope, COUNTERPART_REGION, REGION_COLUMNS);
    return { total: figures.total, rows: stateRows(figures.rows, zero, scope) };
  },
  charts: ({ rows }, _, language) => [
    {
      kind: "bars",
      categories: REGIONS.map((region) => labelIn(AGREEMENT_REGIONS[region], language)),
      series: [
        {
          name: statisticsWords[language].agreements,
          tone: "pizarra",
          values: REGIONS.map((region) => sumOf(rows, REGION_COLUMNS[region])),
        },
      ],
    },
  ],
};
