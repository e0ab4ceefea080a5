import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { figuresWords, openDataWords, siteWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { dataAddress, figuresAddress } from "#lib/statistics/statistics-address.ts";
import { TABLE_KEYS, type TableKey, TABLES } from "#lib/statistics/tables.ts";
import { FileRow } from "./file-row.tsx";

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
          <FileRow
            key={key}
            id={key}
            title={titleOf(key)}
            of={fileOf(titleOf(key))}
            files={(["csv", "json"] as const).map((format) => ({
              label: format.toUpperCase(),
              href: dataAddress(key, null, format),
            }))}
          />
        ))}
      </ul>
    </Panel>
  );
}
