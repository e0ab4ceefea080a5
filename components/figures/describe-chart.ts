import type { ChartSpec } from "#lib/charts/chart-spec.ts";
import { formatFigure } from "#lib/charts/chart-style.ts";
import { figuresWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";

const NAMED = 3;

/** For who cannot see a chart: its highest values in words, and where all of them are. */
export function describeChart({ categories, series, decimals }: ChartSpec, language: Language): string {
  const words = figuresWords[language];
  const told = series.map(({ name, values }) => {
    const highest = categories
      .map((category, at) => ({ category, value: values[at] ?? 0 }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value)
      .slice(0, NAMED)
      .map(({ category, value }) => `${category} (${formatFigure(value, decimals)})`);
    return `${name}: ${highest.length > 0 ? words.highest(highest.join(", ")) : words.none}.`;
  });
  return `${told.join(" ")} ${words.allInTable}`;
}
