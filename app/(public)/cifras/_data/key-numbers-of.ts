import { figuresWords } from "#lib/i18n/words.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { type Language, LOCALES } from "#lib/kernel/language.ts";
import { percentage } from "#lib/statistics/percentage.ts";
import type { OpenStatistics } from "#lib/statistics/open-statistics.ts";
import type { TableKey } from "#lib/statistics/tables.ts";
import type { KeyNumber } from "#components/figures/key-numbers.tsx";

const percents = new Intl.NumberFormat(LOCALES.es, { maximumFractionDigits: 1 });

/** The numbers at the head of the page, taken from the same rows as the figures below them. */
export function keyNumbersOf({ scope, tables }: OpenStatistics, language: Language): KeyNumber[] {
  const words = figuresWords[language].numbers;
  const figuresOf = (name: TableKey) => tables.find((table) => table.name === name)!.figures;
  const { total, rows: states } = figuresOf("estado-nivel");
  const [inForce, expiring] = figuresOf("vigencia").rows;
  const current = Number(inForce!.total) + Number(expiring!.total);
  const municipal = states.reduce((sum, row) => sum + Number(row.municipal), 0);
  const share = (count: number) => words.ofTotal(percents.format(percentage(count, total)));
  const municipalities = { label: words.municipal, value: municipal, note: share(municipal) };
  const active = {
    label: words.active,
    value: states.filter((row) => row.total !== 0).length,
    note: words.outOf(states.length),
  };
  return [
    { label: words.published, value: total, note: words.asOf(formatDate(scope.today, language)) },
    { label: words.inForce, value: current, note: share(current) },
    scope.state === null ? active : municipalities,
    { label: words.countries, value: figuresOf("pais").rows.length, note: words.countriesNote },
  ];
}
