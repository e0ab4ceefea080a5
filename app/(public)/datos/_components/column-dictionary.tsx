import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { LIST_MARK } from "#lib/open-data/column.ts";
import { dictionary, type DictionaryEntry } from "#lib/open-data/dictionary.ts";

function Meaning({
  entry: { label, type, list, optional, description, values },
}: {
  entry: DictionaryEntry;
}) {
  return (
    <>
      <p>
        <span className="font-semibold">{label}.</span> {description}
      </p>
      <p className="text-sm text-tinta-suave">
        {[type, list && "lista", optional && "puede estar vacía"].filter(Boolean).join(" · ")}
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
export function ColumnDictionary() {
  return (
    <Panel
      id="diccionario"
      title="Qué dice cada columna"
      actions={
        <a href="/api/diccionario.csv" download className="link text-sm">
          Diccionario en CSV
        </a>
      }
    >
      <p className="max-w-measure">
        Las columnas se llaman igual en todos los formatos y no cambian de nombre. Donde caben varios valores,
        en JSON son una lista y en las tablas van separados por <code>{LIST_MARK}</code>.
      </p>
      <div className="mt-4">
        <Disclosure summary={`Las ${dictionary.length} columnas, una por una`}>
          <DefinitionList
            items={dictionary.map((entry) => ({
              term: <code className="break-words">{entry.column}</code>,
              value: <Meaning entry={entry} />,
            }))}
          />
        </Disclosure>
      </div>
    </Panel>
  );
}
