import { Icon } from "#components/ui/icon.tsx";
import { listWords } from "#lib/i18n/words.ts";
import { type Language, LOCALES } from "#lib/kernel/language.ts";
import type { AgreementFilters } from "#lib/registry/agreement-query.ts";
import { registryAddress } from "#lib/registry/registry-address.ts";
import { FACETS, type FacetName } from "#lib/registry/search/facet-filters.ts";
import { type AreaNames, facetLabel, narrowTo } from "#lib/registry/search/facet-values.ts";
import type { AgreementPage } from "#lib/registry/search/search-agreements.ts";
import { without } from "./active-filters.ts";

const titleOf = (name: FacetName, language: Language): string =>
  name === "decada" ? listWords[language].decade : listWords[language].params[name];

/** The most common values are in sight; the others, one press away. */
const IN_SIGHT = 5;

type GroupsProps = {
  filters: AgreementFilters;
  results: Pick<AgreementPage, "facets" | "areaNames">;
  language: Language;
};

/** By what the results can be narrowed, and to how many. Links: no script, and each one can be shared. */
export function FacetGroups({ filters, results: { facets, areaNames }, language }: GroupsProps) {
  return FACETS.map((name) => (
    <FacetGroup
      key={name}
      name={name}
      filters={filters}
      values={facets[name]}
      areaNames={areaNames}
      language={language}
    />
  ));
}

interface GroupProps {
  name: FacetName;
  filters: AgreementFilters;
  values: readonly { value: string; count: number }[];
  areaNames: AreaNames;
  language: Language;
}

function FacetGroup({ name, filters, values, areaNames, language }: GroupProps) {
  const words = listWords[language];
  const number = new Intl.NumberFormat(LOCALES[language]);
  const chosen = chosenOf(name, filters);
  if (chosen === null && values.length === 0) return null;
  const item = ({ value, count }: { value: string; count: number }) => (
    <FacetItem
      key={value}
      href={registryAddress(narrowTo(filters, name, value), language)}
      label={facetLabel(name, value, areaNames, language)}
      count={number.format(count)}
    />
  );
  return (
    <section aria-labelledby={`faceta-${name}`} className="space-y-1">
      <h3 id={`faceta-${name}`} className="font-sans text-sm font-semibold">
        {titleOf(name, language)}
      </h3>
      {chosen !== null ? (
        <p className="flex items-center justify-between gap-3 rounded-control bg-guinda-suave px-2 py-1 font-semibold">
          {facetLabel(name, chosen, areaNames, language)}
          <a
            href={registryAddress(withoutFacet(name, filters), language)}
            className="inline-flex min-h-6 items-center gap-1 text-guinda underline"
          >
            <Icon name="close" className="size-4" />
            <span className="sr-only">
              {words.remove} {titleOf(name, language)}
            </span>
          </a>
        </p>
      ) : (
        <>
          <ul>{values.slice(0, IN_SIGHT).map(item)}</ul>
          {values.length > IN_SIGHT ? (
            <details className="group/resto">
              <summary className="min-h-6 cursor-pointer py-1 text-guinda underline">
                {words.more(values.length - IN_SIGHT)}
              </summary>
              <ul>{values.slice(IN_SIGHT).map(item)}</ul>
            </details>
          ) : null}
        </>
      )}
    </section>
  );
}

function FacetItem({ href, label, count }: { href: string; label: string; count: string }) {
  return (
    <li>
      <a
        href={href}
        className="-mx-2 flex min-h-7 items-center justify-between gap-3 rounded-control px-2 py-0.5 hover:bg-lino hover:underline"
      >
        <span className="min-w-0 break-words">{label}</span>
        <span className="text-tinta-suave tabular-nums">{count}</span>
      </a>
    </li>
  );
}

/** A decade is chosen when the dates are exactly its ends. */
function chosenOf(name: FacetName, filters: AgreementFilters): string | null {
  if (name !== "decada") return filters[name];
  const { desde, hasta } = filters;
  if (!desde || !hasta) return null;
  const decade = desde.slice(0, 4);
  return decade.endsWith("0") && desde.endsWith("-01-01") && hasta === `${Number(decade) + 9}-12-31`
    ? decade
    : null;
}

const withoutFacet = (name: FacetName, filters: AgreementFilters): AgreementFilters =>
  name === "decada" ? without(without(filters, "desde"), "hasta") : without(filters, name);
