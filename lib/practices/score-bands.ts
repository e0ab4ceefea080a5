/** In which part of the scale a score stands, each from where it begins; the last one goes up to 1. */
export const SCORE_BANDS = {
  starting: { slug: "inicial", label: "Inicial, menos de 0.50", from: 0 },
  developing: { slug: "en-desarrollo", label: "En desarrollo, 0.50 a 0.69", from: 0.5 },
  solid: { slug: "solida", label: "Sólida, 0.70 a 0.84", from: 0.7 },
  exemplary: { slug: "ejemplar", label: "Ejemplar, desde 0.85", from: 0.85 },
} as const;

export type ScoreBand = keyof typeof SCORE_BANDS;

const BANDS = Object.keys(SCORE_BANDS) as ScoreBand[];

/** @param score 0 to 1. It is banded as it is read, with two decimals. */
export const bandOf = (score: number): ScoreBand =>
  BANDS.findLast((band) => Math.round(score * 100) / 100 >= SCORE_BANDS[band].from)!;

/** From which value a practice stands out in a criterion. */
export const STRONG = 0.75;

const decimals = new Intl.NumberFormat("es-MX", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A score as it is read: «0.83». */
export const formatScore = (score: number): string => decimals.format(score);
