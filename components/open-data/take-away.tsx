import { Icon } from "#components/ui/icon.tsx";
import { listWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import { FORMAT_NAMES, FORMATS } from "#lib/open-data/formats/formats.ts";
import { selectionQuery } from "#lib/open-data/selection-address.ts";
import type { AgreementFilters } from "#lib/registry/agreement-query.ts";

/** The ways to take what a search of the registry finds, now as a file or from now on as a feed. */
export function TakeAway({ filters, language }: { filters: AgreementFilters; language: Language }) {
  const words = listWords[language];
  const query = selectionQuery(filters);
  return (
    <section aria-labelledby="llevar" className="space-y-2 text-sm print:hidden">
      <h2 id="llevar" className="font-sans text-sm font-semibold text-tinta-suave">
        {query ? words.takeSearch : words.takeAll}
      </h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {FORMAT_NAMES.map((format) => (
          <li key={format}>
            <a
              href={`/api/rai.${format}${query}`}
              download
              className="link inline-flex min-h-8 items-center gap-1.5"
            >
              <Icon name="download" className="size-4" />
              {FORMATS[format].label}
            </a>
          </li>
        ))}
        <li>
          <a
            href={pathIn(language, "/registro/suscripcion.atom") + query}
            className="link inline-flex min-h-8 items-center"
          >
            {query ? words.follow : words.followAll}
          </a>
        </li>
      </ul>
    </section>
  );
}
