import { FilterBar } from "#components/forms/filter-bar.tsx";
import { Select } from "#components/ui/select.tsx";
import { type AtlasFilters, atlasParams, isFiltered } from "#lib/atlas/atlas-query.ts";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { countriesAbroad } from "#lib/catalogues/country-options.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";
import { WORLD_REGIONS } from "#lib/registry/world-regions.ts";
import { VITALITIES } from "#lib/ties/rules/vitality.ts";

type AtlasFilterBarProps = {
  /** Of the page: the whole atlas, or that of a country. */
  href: string;
  filters: AtlasFilters;
  years: { first: number; last: number };
  /** Whether places are chosen too. */
  places: boolean;
};

type Choices = readonly { value: string; label: string }[];

const states = STATES.map(([value, label]) => ({ value, label }));

export function AtlasFilterBar({ href, filters, years: { first, last }, places }: AtlasFilterBarProps) {
  const { anio, estado, pais, region, tipo, vitalidad } = atlasParams(filters);
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(last - index));
  const choice = (
    name: string,
    label: string,
    options: Choices,
    value: string | null,
    placeholder: string,
  ) => <Select {...{ name, label, options, placeholder }} defaultValue={value ?? undefined} width="full" />;
  return (
    <FilterBar href={href} active={isFiltered(filters)}>
      {choice(
        "anio",
        "Año",
        years.map((value) => ({ value, label: value })),
        anio,
        "Hoy",
      )}
      {choice("estado", "Estado", states, estado, "Todos")}
      {places ? choice("region", "Región", optionsBySlug(WORLD_REGIONS), region, "Todas") : null}
      {places ? choice("pais", "País", countriesAbroad(), pais, "Todos") : null}
      {choice("tipo", "Tipo", optionsBySlug(AGREEMENT_KINDS), tipo, "Todos")}
      {choice("vitalidad", "Vitalidad", optionsBySlug(VITALITIES), vitalidad, "Cualquiera")}
    </FilterBar>
  );
}
