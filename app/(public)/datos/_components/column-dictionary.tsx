import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { openDataWords } from "#lib/i18n/words.ts";
import { type Language, LANGUAGE_TAGS } from "#lib/kernel/language.ts";
import { LIST_MARK } from "#lib/open-data/column.ts";
import { type DictionaryEntry, dictionaryIn } from "#lib/open-data/dictionary.ts";

type MeaningProps = { entry: DictionaryEntry; language: Language };

function Meaning({ entry: { label, type, list, optional, description, values }, language }: MeaningProps) {
  const words = openDataWords[language].dictionary;
  return (
    <>
      <p>
        <span className="font-semibold">{label}.</span> {description}
      </p>
      <p className="text-sm text-tinta-suave">
        {[type, list && words.list, optional && words.optional].filter(Boolean).join(" · ")}
      </p>
      {values.length > 0 ? (
        <ul className="mt-1 text-sm">
          {values.map(({ slug, label: meaning }) => (
            <li key={slug}>
              <code className="break-words">{slug}</code>: {meaning}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** What each column means; the same in every format. */
export function ColumnDictionary({ language }: { language: Language }) {
  const words = openDataWords[language].dictionary;
  const dictionary = dictionaryIn(language);
  return (
    <Panel
      id="diccionario"
      title={words.title}
      actions={
        <a href="/api/diccionario.csv" download hrefLang={LANGUAGE_TAGS.es} className="link text-sm">
          {words.file}
        </a>
      }
    >
      <p className="max-w-measure">
        {words.lead} <code>{LIST_MARK}</code>.
      </p>
      <div className="mt-4">
        <Disclosure summary={words.summary(dictionary.length)}>
          <DefinitionList
            language={language}
            items={dictionary.map((entry) => ({
              term: <code className="break-words">{entry.column}</code>,
              value: <Meaning entry={entry} language={language} />,
            }))}
          />
        </Disclosure>
      </div>
    </Panel>
  );
}
