import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { readAnswered } from "#lib/support/read-requests.ts";
import { type FigureKey, figureRule } from "../figures/figures.ts";
import { namedPeriod } from "../panorama-period.ts";
import type { PanoramaFilters } from "../panorama-query.ts";
import type { Picture } from "../reading/picture.ts";
import { readPicture } from "../reading/read-picture.ts";
import { readTurns } from "../reading/read-turns.ts";
import type { FrozenFigure, ReportContent } from "./report-content.ts";
import { PART_KEYS, type PartKey, reportPart } from "./report-parts.ts";

/** Of a figure with more rows the first ones are told, and how many there were. */
const MOST_ROWS = 40;

/**
 * What the portal knows of a quarter, fit to be read by anyone: of activities what is public, and of the procedure and
 * the support only how long they took in the whole country.
 * @param actor of the DGCP
 * @param today ISO date in Mexico City
 */
export async function gatherFigures(
  tx: Tx,
  actor: Actor,
  { period, today }: { period: string; today: string },
): Promise<FrozenFigure[]> {
  const filters: PanoramaFilters = {
    period: namedPeriod(period),
    ...{ estado: null, tema: null, pais: null, tipo: null, oficina: null, con: null },
  };
  const open = await readPicture(tx, "anyone", filters, today);
  const picture: Picture = {
    ...open,
    turns: await readTurns(tx, actor, filters),
    answered: await readAnswered(tx, actor, { ...filters.period, office: {} }),
  };
  return PART_KEYS.flatMap((key) => reportPart(key).figures.map((figure) => freeze(figure, picture)));
}

function freeze(key: FigureKey, picture: Picture): FrozenFigure {
  const { title, definition, whenEmpty, columns, isInside, build } = figureRule(key);
  const { rows, chart } = build(picture);
  const shown = columns.flatMap(({ name, header }, index) =>
    header === null ? [] : [{ name, header, index }],
  );
  return {
    ...{ key, title, whenEmpty, chart, total: rows.length },
    definition: isInside ? `${definition} Cuenta los de todo el país.` : definition,
    columns: shown.map(({ name, header }) => ({ name, header })),
    rows: rows.slice(0, MOST_ROWS).map(({ cells }) => shown.map(({ index }) => cells[index] ?? null)),
  };
}

/** The report as it would be closed now. */
export function composeReport(
  period: string,
  figures: FrozenFigure[],
  written: ReadonlyMap<string, string>,
): ReportContent {
  const words = Object.fromEntries(PART_KEYS.map((key) => [key, written.get(key) ?? ""]));
  return { format: 1, period, figures, words: words as Record<PartKey, string> };
}
