/** The most that the index may be, in hundredths of a point. */
export const HIGHEST = 300;

/** Levels as published, each from the value (in hundredths) at which it begins. */
export const INDEX_LEVELS = {
  low: { slug: "bajo", label: "Bajo", from: 0 },
  medium: { slug: "medio", label: "Medio", from: 100 },
  high: { slug: "alto", label: "Alto", from: 200 },
  veryHigh: { slug: "muy-alto", label: "Muy alto", from: HIGHEST },
} as const satisfies Record<string, { slug: string; label: string; from: number }>;

export type IndexLevel = keyof typeof INDEX_LEVELS;

export const LEVEL_KEYS = Object.keys(INDEX_LEVELS) as IndexLevel[];

/** Each level but the highest is split in thirds of a third of a point. */
export const INDEX_THIRDS = {
  lower: { slug: "inferior", label: "tercio inferior" },
  middle: { slug: "medio", label: "tercio medio" },
  upper: { slug: "superior", label: "tercio superior" },
} as const;

export type IndexThird = keyof typeof INDEX_THIRDS;

const THIRDS = ["lower", "middle", "upper"] as const satisfies readonly IndexThird[];

export interface IndexStanding {
  level: IndexLevel;
  /** Null in the highest level, which is one point of the scale. */
  third: IndexThird | null;
}

/**
 * Where a value stands: low < 1 ≤ medium < 2 ≤ high < 3 ≤ very high.
 * @param value hundredths of a point, a whole number from 0 to 300; RangeError on anything else
 */
export function standingOf(value: number): IndexStanding {
  if (!Number.isInteger(value) || value < 0 || value > HIGHEST) {
    throw new RangeError(`Not a value of the index: ${value}`);
  }
  const level = LEVEL_KEYS.findLast((key) => value >= INDEX_LEVELS[key].from)!;
  if (level === "veryHigh") return { level, third: null };
  return { level, third: THIRDS[Math.floor(((value % 100) * 3) / 100)]! };
}

/** «Alto, tercio medio». */
export function standingName(value: number): string {
  const { level, third } = standingOf(value);
  return third === null
    ? INDEX_LEVELS[level].label
    : `${INDEX_LEVELS[level].label}, ${INDEX_THIRDS[third].label}`;
}
