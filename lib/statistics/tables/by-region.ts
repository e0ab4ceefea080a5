import { countTouched } from "../count-touched.ts";
import { AGREEMENT_REGIONS } from "#lib/registry/agreement-regions.ts";
import { COUNTERPART_REGION, REGION_COLUMNS } from "../region-columns.ts";
import { type StateName, stateRows, sumOf } from "../state-rows.ts";
import type { StatisticsTable } from "../statistics-table.ts";

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
  title: "Acuerdos por región del mundo",
  definition:
    "Acuerdos publicados según la región del país de su contraparte; la que no tiene país cuenta como global u organismos. Un acuerdo cuenta una vez en cada región que toca, de modo que las columnas pueden sumar más que el total.",
  whenEmpty: "Todavía no hay acuerdos publicados: aquí se verá con qué regiones del mundo se firman.",
  columns: {
    cve_ent: "Clave",
    entidad: "Entidad",
    america_del_norte: AGREEMENT_REGIONS.NORTH_AMERICA.label,
    america_latina_caribe: AGREEMENT_REGIONS.LATIN_AMERICA.label,
    europa: AGREEMENT_REGIONS.EUROPE.label,
    asia: AGREEMENT_REGIONS.ASIA.label,
    africa_oceania: AGREEMENT_REGIONS.AFRICA_OCEANIA.label,
    global_organismos: AGREEMENT_REGIONS.GLOBAL.label,
  },
  async read(db, scope) {
    const figures = await countTouched(db, scope, COUNTERPART_REGION, REGION_COLUMNS);
    return { total: figures.total, rows: stateRows(figures.rows, zero, scope) };
  },
  charts: ({ rows }) => [
    {
      kind: "bars",
      categories: REGIONS.map((region) => AGREEMENT_REGIONS[region].label),
      series: [
        {
          name: "Acuerdos",
          tone: "pizarra",
          values: REGIONS.map((region) => sumOf(rows, REGION_COLUMNS[region])),
        },
      ],
    },
  ],
};
