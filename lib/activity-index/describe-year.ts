import { formatChange, formatPoints } from "./format-points.ts";
import { countLevels } from "./index-charts.ts";
import { INDEX_LEVELS, LEVEL_KEYS } from "./index-levels.ts";
import { type IndexSeries, isWholeYear, meanOf, yearsOf } from "./index-series.ts";

const lists = new Intl.ListFormat("es-MX", { type: "conjunction" });

/** A year of the country in a few sentences. */
export function describeYear(series: IndexSeries, year: number): string {
  const mean = meanOf(series, year);
  if (mean === null) {
    const known = series.filter((figure) => figure.year === year).length;
    return `El índice de ${year} se está registrando: lo tienen ${known} de los 32 estados, y mientras falten no hay promedio ni posiciones definitivas.`;
  }
  const former = yearsOf(series).findLast((one) => one < year && isWholeYear(series, one));
  const since =
    former === undefined
      ? ""
      : ` (${formatChange(Math.round(mean - meanOf(series, former)!))} desde ${former})`;
  const counts = countLevels(series, year);
  const levels = LEVEL_KEYS.toReversed()
    .filter((level) => counts[level] > 0)
    .map((level) => `${counts[level]} en nivel ${INDEX_LEVELS[level].label.toLowerCase()}`);
  return `El promedio de los 32 estados es de ${formatPoints(Math.round(mean))} puntos${since}: ${lists.format(levels)}.`;
}
