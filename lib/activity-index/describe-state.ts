import { formatChange, formatPoints } from "./format-points.ts";
import { standingName } from "./index-levels.ts";
import { type IndexSeries, isWholeYear, rankStates } from "./index-series.ts";

/** Where a state stands in a year, in a few sentences. */
export function describeState(series: IndexSeries, state: string, year: number): string {
  const { figure, place, before, name } = rankStates(series, year).find(({ code }) => code === state)!;
  if (!figure) return `Todavía no se registra el índice de ${name} en ${year}.`;
  const rank = isWholeYear(series, year) ? `, lugar ${place} de 32` : "";
  const change = before ? ` ${describeChange(before.change, before.year)}` : "";
  return `${formatPoints(figure.value)} puntos${rank}. Nivel: ${standingName(figure.value).toLowerCase()}.${change}`;
}

const describeChange = (change: number, since: number): string =>
  change === 0 ? `Es lo mismo que en ${since}.` : `Desde ${since} cambió ${formatChange(change)}.`;
