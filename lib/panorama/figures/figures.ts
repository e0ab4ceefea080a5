import { formatDate } from "#lib/kernel/format-date.ts";
import { sayPicturePeriod } from "../panorama-period.ts";
import type { Picture } from "../reading/picture.ts";
import { isPublicViewer, type Viewer } from "../viewer.ts";
import { coinciding } from "./coinciding.ts";
import type { Figure, FigureRule } from "./figure.ts";
import { outcomes } from "./outcomes.ts";
import { stepTimes, supportAnswered } from "./procedure.ts";
import { byKind, byMonth, byTheme } from "./what-and-when.ts";
import { byCountry, byState, withoutActivity } from "./where.ts";
import { officesByCountry, officesByPartner } from "./with-whom.ts";

/** The figures of the picture, in order, by the word that their address has. */
export const FIGURES = {
  tipos: byKind,
  meses: byMonth,
  temas: byTheme,
  estados: byState,
  paises: byCountry,
  "oficinas-paises": officesByCountry,
  "oficinas-instituciones": officesByPartner,
  coincidencias: coinciding,
  "sin-actividad": withoutActivity,
  resultados: outcomes,
  dictamen: stepTimes,
  apoyos: supportAnswered,
} as const satisfies Record<string, FigureRule>;

export type FigureKey = keyof typeof FIGURES;
export const FIGURE_KEYS = Object.keys(FIGURES) as FigureKey[];

export const figureRule = (key: FigureKey): FigureRule => FIGURES[key];

/** Those that somebody may see. */
export const figuresFor = (viewer: Viewer): FigureKey[] =>
  FIGURE_KEYS.filter((key) => !isPublicViewer(viewer) || !figureRule(key).isInside);

export interface ShownFigure extends Omit<FigureRule, "build" | "isInside">, Figure {
  key: FigureKey;
}

/** A figure ready to be shown or taken, its definition with its period and its date. */
export function showFigure(key: FigureKey, picture: Picture): ShownFigure {
  const { title, definition, whenEmpty, columns, isInside, build } = figureRule(key);
  const told = [
    definition,
    isInside ? "Cuenta lo que usted puede ver." : "",
    `Periodo: ${sayPicturePeriod(picture.filters.period)}. Contado el ${formatDate(picture.today)}.`,
  ];
  return {
    ...{ key, title, whenEmpty, columns, definition: told.filter(Boolean).join(" ") },
    ...build(picture),
  };
}
