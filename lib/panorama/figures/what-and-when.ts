import { endOfPeriod, sayPeriod } from "#lib/plans/items/period.ts";
import { ACTIVITY_KINDS, KIND_KEYS, PUBLIC_KINDS } from "../activity-kinds.ts";
import { monthsOf } from "../panorama-period.ts";
import { NONE } from "../panorama-query.ts";
import { isPublicViewer } from "../viewer.ts";
import { barsOf, byCount, COUNT, type FigureRule, isAsked } from "./figure.ts";

const WHEN_EMPTY = "Nada en este periodo con esos filtros.";

export const byKind: FigureRule = {
  title: "Qué se hace",
  definition: "Las actividades por tipo.",
  whenEmpty: WHEN_EMPTY,
  columns: [{ name: "tipo", header: null, width: 16 }, { name: "nombre", header: "Tipo", width: 34 }, COUNT],
  build({ viewer, counts }) {
    const kinds = isPublicViewer(viewer) ? PUBLIC_KINDS : KIND_KEYS;
    const rows = kinds
      .map((kind) => ({
        kind,
        name: ACTIVITY_KINDS[kind].label,
        count: counts.kinds.find((one) => one.kind === kind)?.count ?? 0,
      }))
      .sort(byCount);
    return {
      rows: rows.map(({ kind, name, count }) => ({
        cells: [ACTIVITY_KINDS[kind].slug, name, count],
        to: { tipo: kind },
      })),
      chart: barsOf(rows),
    };
  },
};

/** More months than these are told by years. */
const MOST_MONTHS = 60;

export const byMonth: FigureRule = {
  title: "Mes por mes",
  definition: "Las actividades por el mes en que empiezan. Los meses sin actividad también están.",
  whenEmpty: WHEN_EMPTY,
  columns: [{ name: "mes", header: null, width: 10 }, { name: "nombre", header: "Mes", width: 20 }, COUNT],
  build({ filters: { period }, counts }) {
    const months = monthsOf(period);
    const known = new Map(counts.months.map(({ month, count }) => [month, count]));
    const rows = months.map((month) => ({ month, count: known.get(month) ?? 0 }));
    return {
      rows: rows.map(({ month, count }) => {
        const first = `${month}-01`;
        const last = endOfPeriod(month);
        const from = period.from > first ? period.from : first;
        const until = period.until < last ? period.until : last;
        return {
          cells: [month, sayPeriod(month), count],
          to: { period: { from, until, named: null, isUsual: false } },
        };
      }),
      chart: rows.some(({ count }) => count > 0)
        ? { kind: "columns", ...columnsOf(months.length > MOST_MONTHS ? byYear(rows) : rows) }
        : null,
    };
  },
};

const byYear = (rows: readonly { month: string; count: number }[]) =>
  [...Map.groupBy(rows, ({ month }) => month.slice(0, 4))].map(([month, of]) => ({
    month,
    count: of.reduce((sum, { count }) => sum + count, 0),
  }));

const columnsOf = (rows: readonly { month: string; count: number }[]) => ({
  categories: rows.map(({ month }) => month),
  series: [{ name: "Actividades", tone: "guinda" as const, values: rows.map(({ count }) => count) }],
});

export const byTheme: FigureRule = {
  title: "Temas",
  definition:
    "Las actividades por área de cooperación. Una cuenta en cada área que toca, así que las filas pueden sumar más que el total. De las giras y los proyectos el portal no pide área.",
  whenEmpty: WHEN_EMPTY,
  columns: [{ name: "area", header: null, width: 20 }, { name: "nombre", header: "Tema", width: 34 }, COUNT],
  build({ filters: { tema }, counts, areas }) {
    const named = counts.areas
      .filter(({ area }) => area !== null && isAsked(tema, area))
      .map(({ area, count }) => ({ key: area!, name: areas.get(area!) ?? area!, count }))
      .sort((one, other) => byCount(one, other) || one.name.localeCompare(other.name, "es"));
    const without = counts.areas.find(({ area }) => area === null)?.count ?? 0;
    const rows = without > 0 ? [...named, { key: NONE, name: "Sin tema", count: without }] : named;
    return {
      rows: rows.map(({ key, name, count }) => ({
        cells: [key === NONE ? null : key, name, count],
        to: { tema: key },
      })),
      chart: barsOf(named),
    };
  },
};
