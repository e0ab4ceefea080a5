import { TextLink } from "#components/ui/text-link.tsx";
import { figuresWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { nameOfState } from "#lib/catalogues/state-name.ts";
import type { OpenStatistics } from "#lib/statistics/open-statistics.ts";
import { figuresAddress } from "#lib/statistics/statistics-address.ts";
import { formatCount } from "#lib/charts/chart-style.ts";

type ComparedTotalsProps = { states: readonly OpenStatistics[]; language: Language };

/** How many agreements each state has, and the way to its own figures. */
export function ComparedTotals({ states, language }: ComparedTotalsProps) {
  const words = figuresWords[language].compare;
  return (
    <ul
      aria-label={words.totals}
      className="grid grid-cols-2 gap-px overflow-hidden rounded-panel border border-linea bg-linea lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none"
    >
      {states.map(({ scope, tables }) => (
        <li key={scope.state} className="bg-white p-4 last:odd:col-span-2 sm:p-5 lg:last:odd:col-auto">
          <TextLink href={figuresAddress(scope.state, language)} className="font-semibold">
            {nameOfState(scope.state!)}
          </TextLink>
          <p className="mt-1 font-serif text-3xl font-semibold text-guinda tabular-nums">
            {formatCount(tables[0]!.figures.total)}
          </p>
          <p className="mt-1 text-sm text-tinta-suave">{words.published}</p>
        </li>
      ))}
    </ul>
  );
}
