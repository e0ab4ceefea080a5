import { Panel } from "#components/ui/panel.tsx";
import { LICENSE } from "#lib/open-data/license.ts";
import { openDataWords, siteWords } from "#lib/i18n/words.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import type { Offer } from "#lib/open-data/read-offer.ts";

type TermsOfUseProps = { offer: Offer; language: Language };

/** What may be done with the data, and how to say where they come from. */
export function TermsOfUse({ offer: { origin, today, demo }, language }: TermsOfUseProps) {
  const words = openDataWords[language].license;
  return (
    <Panel id="licencia" title={words.title}>
      <div className="max-w-measure space-y-4">
        <p>
          {words.may}{" "}
          <a href={LICENSE.url} lang="es" hrefLang="es" className="link">
            {LICENSE.name}
          </a>
          . {words.must}
        </p>
        <p>{words.cite}</p>
        <blockquote className="border-l-2 border-dorado pl-4 wrap-anywhere">
          {words.citation(
            siteWords[language].name,
            origin + pathIn(language, "/datos"),
            formatDate(today, language),
          )}
        </blockquote>
        {demo ? (
          <p>
            {words.invented} <code>demostracion</code>.
          </p>
        ) : null}
      </div>
    </Panel>
  );
}
