import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { figuresWords, openDataWords, siteWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { dataAddress, figuresAddress } from "#lib/statistics/statistics-address.ts";
import { TABLE_KEYS, type TableKey, TABLES } from "#lib/statistics/tables.ts";

/** The tables of the statistics, to take one by one. Each is defined where it is drawn. */
export function FigureFiles({ language }: { language: Language }) {
  const words = openDataWords[language].tables;
  const { fileOf } = figuresWords[language];
  const titleOf = (key: TableKey) => TABLES[key].words[language].title;
  return (
    <Panel title={words.title}>
      <p className="max-w-measure">
        {words.the} <TextLink href={figuresAddress(null, language)}>{siteWords[language].figures}</TextLink>,{" "}
        {words.defined} <code className="whitespace-nowrap">?estado=14</code> {words.ofState}
      </p>
      <ul className="mt-4 divide-y divide-linea border-y border-linea text-sm">
        {TABLE_KEYS.map((key) => (
          <li
            key={key}
            id={key}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2"
          >
            <span className="min-w-0 flex-1 basis-60">{titleOf(key)}</span>
            <span className="flex gap-x-5">
              {(["csv", "json"] as const).map((format) => (
                <a key={format} href={dataAddress(key, null, format)} className="link inline-block py-1">
                  {format.toUpperCase()}
                  <span className="sr-only">{fileOf(titleOf(key))}</span>
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
