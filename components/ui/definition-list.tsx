import type { ReactNode } from "react";
import { uiWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { classNames } from "./class-names.ts";

export type Definition = { term: ReactNode; value: ReactNode; action?: ReactNode };

type DefinitionListProps = { items: readonly Definition[]; language?: Language; className?: string };

/** Names and values, side by side from 640 px on. An absent value is said («Sin dato»), never left blank. */
export function DefinitionList({ items, language = "es", className }: DefinitionListProps) {
  return (
    <dl className={classNames("divide-y divide-linea", className)}>
      {items.map((item, index) => (
        <div key={index} className="gap-x-6 py-3 first:pt-0 last:pb-0 sm:flex">
          <dt className="text-sm font-semibold text-tinta-suave sm:w-56 sm:shrink-0 sm:pt-0.5">
            {item.term}
          </dt>
          <dd className="min-w-0 max-w-measure flex-1">
            {item.value ?? <span className="text-tinta-suave">{uiWords[language].noData}</span>}
          </dd>
          {item.action ? <dd className="sm:text-right">{item.action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
