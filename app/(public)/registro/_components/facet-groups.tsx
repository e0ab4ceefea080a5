import { Icon } from "#components/ui/icon.tsx";
import type { AgreementFilters } from "#lib/registry/agreement-query.ts";
import { registryAddress } from "#lib/registry/registry-address.ts";
import { FACETS, type FacetName } from "#lib/registry/search/facet-filters.ts";
import { type AreaNames, facetLabel, narrowTo } from "#lib/registry/search/facet-values.ts";
import type { AgreementPage } from "#lib/registry/search/search-agreements.ts";
import { without } from "./active-filters.ts";

const TITLES: Record<FacetName, string> = {
  estado: "Estado",
  nivel: "Orden de gobierno",
  municipio: "Municipio",
  tipo: "Tipo de acuerdo",
  contraparte: "Tipo de contraparte",
  pais: "País de la contraparte",
  region: "Región",
  area: "Área de cooperación",
  vigencia: "Vigencia",
  decada: "Década de la firma",
};

/** The most common values are in sight; the others, one press away. */
const IN_SIGHT = 5;

const number = new Intl.NumberFormat("es-MX");

type GroupsProps = { filters: AgreementFilters; results: Pick<AgreementPage, "facets" | "areaNames"> };

/** By what the results can be narrowed, and to how many. Links: no script, and each one can be shared. */
export function FacetGroups({ filters, results: { facets, areaNames } }: GroupsProps) {
  return FACETS.map((name) => (
    <FacetGroup key={name} name={name} filters={filters} values={facets[name]} areaNames={areaNames} />
  ));
}

interface GroupProps {
  name: FacetName;
  filters: AgreementFilters;
  values: readonly { value: string; count: number }[];
  areaNames: AreaNames;
}

function FacetGroup({ name, filters, values, areaNames }: GroupProps) {
  const chosen = chosenOf(name, filters);
  if (chosen === null && values.length === 0) return null;
  const item = ({ value, count }: { value: string; count: number }) => (
    <FacetItem
      key={value}
      href={registryAddress(narrowTo(filters, name, value))}
      label={facetLabel(name, value, areaNames)}
      count={count}
    />
  );
  return (
    <section aria-labelledby={`faceta-${name}`} className="space-y-1">
      <h3 id={`faceta-${name}`} className="font-sans text-sm font-semibold">
        {TITLES[name]}
      </h3>
      {chosen !== null ? (
        <p className="flex items-center justify-between gap-3 rounded-control bg-guinda-suave px-2 py-1 font-semibold">
          {facetLabel(name, chosen, areaNames)}
          <a
            href={registryAddress(withoutFacet(name, filters))}
            className="inline-flex min-h-6 items-center gap-1 text-guinda underline"
          >
            <Icon name="close" className="size-4" />
            <span className="sr-only">Quitar {TITLES[name]}</span>
          </a>
        </p>
      ) : (
        <>
          <ul>{values.slice(0, IN_SIGHT).map(item)}</ul>
          {values.length > IN_SIGHT ? (
            <details className="group/resto">
              <summary className="min-h-6 cursor-pointer py-1 text-guinda underline">
                {values.length - IN_SIGHT} más
              </summary>
              <ul>{values.slice(IN_SIGHT).map(item)}</ul>
            </details>
          ) : null}
        </>
      )}
    </section>
  );
}

function FacetItem({ href, label, count }: { href: string; label: string; count: number }) {
  return (
    <li>
      <a
        href={href}
        className="-mx-2 flex min-h-7 items-center justify-between gap-3 rounded-control px-2 py-0.5 hover:bg-lino hover:underline"
      >
        <span className="min-w-0 break-words">{label}</span>
        <span className="text-tinta-suave tabular-nums">{number.format(count)}</span>
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
