import { Button } from "#components/ui/button.tsx";
import { controlClasses } from "#components/ui/control-classes.ts";
import { Icon } from "#components/ui/icon.tsx";
import { listWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import type { AgreementFilters } from "#lib/registry/agreement-query.ts";
import { paramsOf } from "#lib/registry/registry-address.ts";
import { NAMED_FACETS } from "#lib/registry/search/facet-filters.ts";

export const SEARCH_FORM = "busqueda";

type SearchFormProps = { filters: AgreementFilters; language: Language };

/** The one form of the page: the filters beside the list belong to it by its id, so that text and filters travel together. */
export function SearchForm({ filters, language }: SearchFormProps) {
  const words = listWords[language];
  const { q } = filters;
  const values = paramsOf(filters);
  return (
    <form
      id={SEARCH_FORM}
      action={pathIn(language, "/registro")}
      method="get"
      role="search"
      className="print:hidden"
    >
      {/* The filters chosen by a link: another text is searched among the same agreements. */}
      {NAMED_FACETS.map((name) => {
        const value = values[name];
        return value === null ? null : <input key={name} type="hidden" name={name} value={value} />;
      })}
      <label htmlFor="q" className="block font-semibold">
        {words.searchLabel}
      </label>
      <p id="q-ayuda" className="text-sm text-tinta-suave">
        {words.searchHint} <span className="whitespace-nowrap">{words.searchExample}</span>.
      </p>
      <div className="mt-2 flex max-w-3xl flex-wrap gap-3">
        <div className="min-w-0 flex-1 basis-56">
          <input
            key={q}
            id="q"
            name="q"
            type="search"
            defaultValue={q}
            autoComplete="off"
            aria-describedby="q-ayuda"
            className={controlClasses(false, "min-h-11")}
          />
        </div>
        <Button type="submit" className="max-sm:w-full">
          <Icon name="search" />
          {words.search}
        </Button>
      </div>
    </form>
  );
}
