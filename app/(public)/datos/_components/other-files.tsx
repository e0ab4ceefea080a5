import { Panel } from "#components/ui/panel.tsx";
import { figuresWords, openDataWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { TABLE_FORMATS, TABLE_LABELS } from "#lib/open-data/table-file.ts";
import { FileRow } from "./file-row.tsx";

/** What is open data and is not of the registry. */
const OTHERS = { index: "/api/indice", practices: "/api/practicas" } as const;

export function OtherFiles({ language }: { language: Language }) {
  const words = openDataWords[language].others;
  const { fileOf } = figuresWords[language];
  return (
    <Panel title={words.title}>
      <ul className="divide-y divide-linea border-y border-linea text-sm">
        {(["index", "practices"] as const).map((key) => (
          <FileRow
            key={key}
            title={words[key]}
            of={fileOf(words[key])}
            files={TABLE_FORMATS.map((format) => ({
              label: TABLE_LABELS[format],
              href: `${OTHERS[key]}.${format}`,
            }))}
          />
        ))}
      </ul>
    </Panel>
  );
}
