import Link from "next/link";
import { Icon } from "#components/ui/icon.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { listWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import type { ActiveFilter } from "./active-filters.ts";

type FilterChipsProps = { filters: readonly ActiveFilter[]; language: Language };

/** What narrows the list, each with the way to take it out. */
export function FilterChips({ filters, language }: FilterChipsProps) {
  const words = listWords[language];
  if (filters.length === 0) return null;
  return (
    <ul aria-label={words.activeFilters} className="flex flex-wrap items-center gap-2 text-sm">
      {filters.map(({ name, text, withoutIt }) => (
        <li key={name} className="max-w-full">
          <Link
            href={withoutIt}
            prefetch={false}
            className="inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full border border-borde bg-white py-1 pr-2.5 pl-3.5 hover:border-guinda hover:bg-guinda-suave"
          >
            <span className="sr-only">{words.remove} </span>
            <span className="min-w-0 truncate">{text}</span>
            <Icon name="close" className="size-4 text-guinda print:hidden" />
          </Link>
        </li>
      ))}
      {filters.length > 1 ? (
        <li className="pl-1 print:hidden">
          <TextLink href={pathIn(language, "/registro")} className="inline-block py-1">
            {words.removeAll}
          </TextLink>
        </li>
      ) : null}
    </ul>
  );
}
