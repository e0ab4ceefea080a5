import { Icon } from "#components/ui/icon.tsx";
import { figuresWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { dataAddress } from "#lib/statistics/statistics-address.ts";
import type { TableKey } from "#lib/statistics/tables.ts";

type DataLinksProps = { name: TableKey; state: string | null; title: string; language: Language };

/** The same figures to work with. Plain links: they leave the page for a file. */
export function DataLinks({ name, state, title, language }: DataLinksProps) {
  return (
    <ul className="flex flex-wrap gap-x-5 text-sm print:hidden">
      {(["csv", "json"] as const).map((format) => (
        <li key={format}>
          <a
            href={dataAddress(name, state, format)}
            className="link inline-flex min-h-8 items-center gap-1.5"
          >
            <Icon name={format === "csv" ? "download" : "link"} className="size-4" />
            {format.toUpperCase()}
            <span className="sr-only">{figuresWords[language].fileOf(title)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
