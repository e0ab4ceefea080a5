import { figuresWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { TABLE_KEYS, TABLES } from "#lib/statistics/tables.ts";

/** What the page has, to go straight to one. */
export function FigureIndex({ language }: { language: Language }) {
  return (
    <nav aria-label={figuresWords[language].index} className="print:hidden">
      <ul className="grid gap-x-8 text-sm sm:grid-cols-2 lg:grid-cols-3">
        {TABLE_KEYS.map((name) => (
          <li key={name}>
            <a href={`#${name}`} className="link inline-block py-1">
              {TABLES[name].words[language].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
