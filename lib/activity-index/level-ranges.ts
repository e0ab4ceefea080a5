import { formatPoints } from "./format-points.ts";
import {
  HIGHEST,
  INDEX_LEVELS,
  type IndexLevel,
  type IndexThird,
  LEVEL_KEYS,
  standingOf,
} from "./index-levels.ts";

/** From which to which value each level and each third goes, as people read it. */
export type LevelRange = { label: string; whole: string } & Record<IndexThird, string>;

const EVERY_VALUE = Array.from({ length: HIGHEST + 1 }, (_, value) => value);

/** Found by asking for the standing of every value there is: the table cannot say other than the rule. */
function rangeOf(level: IndexLevel, third?: IndexThird): string {
  const values = EVERY_VALUE.filter((value) => {
    const standing = standingOf(value);
    return standing.level === level && (third === undefined || standing.third === third);
  });
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return "—";
  return first === last ? formatPoints(first) : `${formatPoints(first)} a ${formatPoints(last)}`;
}

export const LEVEL_RANGES: readonly LevelRange[] = LEVEL_KEYS.map((level) => ({
  label: INDEX_LEVELS[level].label,
  whole: rangeOf(level),
  lower: rangeOf(level, "lower"),
  middle: rangeOf(level, "middle"),
  upper: rangeOf(level, "upper"),
}));
