import { Button } from "#components/ui/button.tsx";
import { controlClasses } from "#components/ui/control-classes.ts";
import { Icon } from "#components/ui/icon.tsx";
import type { AgreementFilters } from "#lib/registry/agreement-query.ts";
import { paramsOf } from "#lib/registry/registry-address.ts";

export const SEARCH_FORM = "busqueda";

/** The filters chosen by a link: another text is searched among the same agreements. */
const KEPT = [
  "estado",
  "nivel",
  "municipio",
  "tipo",
  "contraparte",
  "pais",
  "region",
  "area",
  "vigencia",
] as const;

/** The one form of the page: the filters beside the list belong to it by its id, so that text and filters travel together. */
export function SearchForm({ filters }: { filters: AgreementFilters }) {
  const { q } = filters;
  const values = paramsOf(filters);
  return (
    <form id={SEARCH_FORM} action="/registro" method="get" role="search" className="print:hidden">
      {KEPT.map((name) => {
        const value = values[name];
        return value === null ? null : <input key={name} type="hidden" name={name} value={value} />;
      })}
      <label htmlFor="q" className="block font-semibold">
        Buscar por título, texto, estado, municipio, país, contraparte o número
      </label>
      <p id="q-ayuda" className="text-sm text-tinta-suave">
        Los acentos y las mayúsculas no importan. Use comillas para una frase exacta y un guion para quitar
        una palabra: <span className="whitespace-nowrap">«agua -potable»</span>.
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
          Buscar
        </Button>
      </div>
    </form>
  );
}
