import { homeWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";

/** What the law calls by this name, and the two confusions that cost offices most time. */
export function DefinitionNotes({ language }: { language: Language }) {
  const words = homeWords[language];
  return (
    <section aria-labelledby="definicion" className="grid gap-x-16 gap-y-8 lg:grid-cols-2">
      <div>
        <h2 id="definicion" className="text-2xl">
          {words.definition}
        </h2>
        <p className="mt-4">{words.definitionText}</p>
        <p className="mt-3 text-sm text-tinta-suave">{words.basis}</p>
      </div>
      <div>
        <h2 className="text-2xl">{words.isNot}</h2>
        <ul className="mt-4 space-y-4">
          <li className="border-l-2 border-dorado pl-4">
            <strong>{words.private}</strong> {words.privateText}
          </li>
          <li className="border-l-2 border-dorado pl-4">
            <strong>{words.twinning}</strong> {words.twinningText}
          </li>
        </ul>
      </div>
    </section>
  );
}
