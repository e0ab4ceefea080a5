import { LOCALES } from "#lib/kernel/language.ts";
import type { ChartSpec, Tone } from "./chart-spec.ts";

/** The identity's colours, as a drawing outside of the style sheet needs them (app/globals.css has the same). */
export const TONE_COLORS = {
  guinda: "#9b2247",
  verde: "#1e5b4f",
  dorado: "#a57f2c",
  pizarra: "#2c4a63",
} as const satisfies Record<Tone, string>;

export const INK = "#161a1d";
export const SOFT_INK = "#50565b";
/** The page's own, between the parts of a pile. */
export const PAPER = "#fbfaf7";
export const HAIRLINE = "#ddd7ca";

/** Width of a drawing in pixels: for a phone, and for what is wider. Letters keep their size in both. */
export const CHART_WIDTHS = { narrow: 300, wide: 760 } as const;
export type ChartSize = keyof typeof CHART_WIDTHS;

export const FONT_SIZE = { narrow: 13, wide: 14 } as const satisfies Record<ChartSize, number>;

/** Parts of a pile are told apart by more than their colour. */
export const PILE_EDGE = { borderColor: PAPER, borderWidth: 1 } as const;

/** The line that bars stand on: the edge of a bar would cut it. */
export const ABOVE_THE_MARKS = 10;

const numbers = new Intl.NumberFormat(LOCALES.es);
const decimals = new Intl.NumberFormat(LOCALES.es, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A count as it stands beside its bar: English and the Spanish of Mexico write numbers alike. */
export const formatCount = (value: number): string => numbers.format(value);

/** A number of a chart, with the digits that the chart asks for. */
export const formatFigure = (value: number, digits: ChartSpec["decimals"]): string =>
  digits === 2 ? decimals.format(value) : formatCount(value);
