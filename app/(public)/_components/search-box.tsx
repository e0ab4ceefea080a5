import { buttonClasses } from "#components/ui/button-classes.ts";
import { Icon } from "#components/ui/icon.tsx";

import { homeWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";

/** A plain GET form: it works before script and its answer is an address that can be shared. */
export function SearchBox({ language }: { language: Language }) {
  const words = homeWords[language];
  return (
    <form action={pathIn(language, "/registro")} method="get" role="search" className="max-w-2xl">
      <label htmlFor="buscar" className="block font-semibold">
        {words.search}
      </label>
      <p id="buscar-ayuda" className="text-sm text-tinta-suave">
        {words.searchHint}
      </p>
      <div className="mt-2 flex flex-wrap gap-3">
        <input
          id="buscar"
          name="q"
          type="search"
          autoComplete="off"
          aria-describedby="buscar-ayuda"
          className="min-h-13 min-w-0 flex-1 basis-56 rounded-control border border-borde bg-white px-4 text-lg"
        />
        <button type="submit" className={buttonClasses("primary", "regular", "min-h-13 max-sm:w-full")}>
          <Icon name="search" />
          {words.searchButton}
        </button>
      </div>
    </form>
  );
}
