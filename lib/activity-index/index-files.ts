import { STATE_NAMES } from "#lib/catalogues/state-name.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { answerRefusal } from "#lib/open-data/answer-refusal.ts";
import { answerTableFile, type FileColumn, type TableFormat } from "#lib/open-data/table-file.ts";
import { COMPONENT_KEYS, INDEX_COMPONENTS } from "./index-components.ts";
import { indexDesk } from "./index-desk.ts";
import { INDEX_LEVELS, INDEX_THIRDS, standingOf } from "./index-levels.ts";
import { readIndexSelection } from "./index-query.ts";
import { figureOf, type IndexFigure, latestYear } from "./index-series.ts";
import { PUBLISHED_SOURCE } from "./published-index.ts";

const paramsOf = (request: Request) => Object.fromEntries(new URL(request.url).searchParams);

/** One row for each state, in order of its key, with what the year has of it: `GET /api/indice?anio=2025`. */
export async function answerIndex(request: Request): Promise<Response> {
  try {
    const series = await indexDesk.read();
    const { year, state } = readIndexSelection(paramsOf(request), series);
    const anio = year ?? latestYear(series);
    const states = STATES.filter(([code]) => state === null || code === state);
    const rows = states.map(([cve_ent, entidad]) => {
      const figure = anio === null ? null : figureOf(series, cve_ent, anio);
      const valor = figure && figure.value / 100;
      const nivel = figure && INDEX_LEVELS[standingOf(figure.value).level].slug;
      return { cve_ent, entidad, anio, valor, nivel };
    });
    return answerCacheable(request, JSON.stringify(rows), {
      "Content-Type": "application/json; charset=utf-8",
    });
  } catch (error) {
    return answerRefusal(error);
  }
}

const text = (
  name: string,
  width: number,
  read: (figure: IndexFigure) => string | null,
): FileColumn<IndexFigure> => ({ name, width, read });

const points = (
  name: string,
  read: (figure: IndexFigure) => number | undefined,
): FileColumn<IndexFigure> => ({
  name,
  width: 12,
  decimals: 2,
  read: (figure) => {
    const hundredths = read(figure);
    return hundredths === undefined ? null : hundredths / 100;
  },
});

const COLUMNS: readonly FileColumn<IndexFigure>[] = [
  text("cve_ent", 8, ({ state }) => state),
  text("entidad", 22, ({ state }) => STATE_NAMES.get(state)!),
  { name: "anio", width: 8, read: ({ year }) => year },
  points("valor", ({ value }) => value),
  text("nivel", 10, ({ value }) => INDEX_LEVELS[standingOf(value).level].slug),
  text("tercio", 10, ({ value }) => {
    const { third } = standingOf(value);
    return third && INDEX_THIRDS[third].slug;
  }),
  ...COMPONENT_KEYS.map((key) => points(INDEX_COMPONENTS[key].column, ({ components }) => components?.[key])),
  ...COMPONENT_KEYS.map((key) =>
    text(`evidencia_${INDEX_COMPONENTS[key].slug}`, 40, ({ evidence }) => evidence[key]),
  ),
  text("motivo", 40, ({ reason }) => reason),
  text("fuente", 40, ({ components }) => (components ? "DGCP" : PUBLISHED_SOURCE)),
  { name: "revision", width: 9, read: ({ revision }) => revision },
];

/** Every figure, or those of a year or a state, as a file: `GET /api/indice.csv?estado=14`. */
export async function answerIndexFile(request: Request, format: TableFormat): Promise<Response> {
  try {
    const series = await indexDesk.read();
    const { year, state } = readIndexSelection(paramsOf(request), series);
    const rows = series.filter(
      (figure) => (year === null || figure.year === year) && (state === null || figure.state === state),
    );
    const demo = getSettings().mode === "demo" && rows.some(({ components }) => components !== null);
    const parts = [demo && "demostracion", "indice", year, state];
    return await answerTableFile(request, format, {
      name: parts.filter(Boolean).join("-"),
      title: "Índice",
      columns: COLUMNS,
      rows,
    });
  } catch (error) {
    return answerRefusal(error);
  }
}
