import type { FileColumn, TableFile } from "#lib/open-data/table-file.ts";
import { LIGHT_LABELS } from "../rules/traffic-light.ts";
import type { ReportContent, ReportIndicator } from "./report-content.ts";

const text = (
  name: string,
  read: (row: ReportIndicator) => string,
  width = 30,
): FileColumn<ReportIndicator> => ({ name, width, read });
const number = (name: string, read: (row: ReportIndicator) => string): FileColumn<ReportIndicator> => ({
  ...{ name, width: 14, read },
  as: "number",
});

const COLUMNS: readonly FileColumn<ReportIndicator>[] = [
  text("objetivo", ({ objective }) => objective, 50),
  text("indicador", ({ name }) => name, 40),
  text("unidad", ({ unit }) => unit, 16),
  text("como_se_calcula", ({ formula }) => formula, 50),
  text("cada_cuanto", ({ frequency }) => frequency, 14),
  text("hacia_donde_mejora", ({ direction }) => direction, 18),
  number("linea_base", ({ baseValue }) => baseValue),
  number("anio_linea_base", ({ baseYear }) => baseYear),
  number("meta", ({ targetValue }) => targetValue),
  text("periodo_meta", ({ targetPeriod }) => targetPeriod, 14),
  number("ultima_medicion", ({ lastValue }) => lastValue),
  text("periodo_medicion", ({ lastPeriod }) => lastPeriod, 14),
  text("de_donde_sale", ({ lastNote }) => lastNote, 40),
  text("semaforo", ({ light }) => LIGHT_LABELS[light], 18),
  text("por_que", ({ why }) => why, 50),
];

/** The indicators of a report as a table to be taken away. */
export const indicatorTable = ({ slug, year, indicators }: ReportContent): TableFile<ReportIndicator> => ({
  name: `indicadores-${slug}-${year}`,
  title: `Indicadores ${year}`,
  columns: COLUMNS,
  rows: indicators,
});
