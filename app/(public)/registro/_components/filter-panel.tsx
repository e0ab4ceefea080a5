import { Button } from "#components/ui/button.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { Select, type Option } from "#components/ui/select.tsx";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { AGREEMENT_LEVELS } from "#lib/registry/agreement-levels.ts";
import { type AgreementFilters, ORDERS, PAGE_SIZES, PARAM_LABELS } from "#lib/registry/agreement-query.ts";
import { AGREEMENT_STATUSES } from "#lib/registry/agreement-status.ts";
import type { FilterOptions } from "#lib/registry/list-filter-options.ts";
import { paramsOf } from "#lib/registry/registry-address.ts";
import { SEARCH_FORM } from "./search-form.tsx";

type FilterPanelProps = { filters: AgreementFilters; options: FilterOptions };

const fromSlugs = (table: Record<string, { slug: string; label: string }>): Option[] =>
  Object.values(table).map(({ slug, label }) => ({ value: slug, label }));

const states = STATES.map(([value, label]) => ({ value, label }));
const orders = Object.entries(ORDERS).map(([value, label]) => ({ value, label }));
const sizes = PAGE_SIZES.map((size) => ({ value: String(size), label: String(size) }));

/** Folded on a telephone and always in sight beside the list, without script; where that is not known, one press away. */
export function FilterPanel({ filters, options }: FilterPanelProps) {
  const values = paramsOf(filters);
  const areas = options.areas.map(({ key, name }) => ({ value: key, label: name }));
  const countries = options.countries.map(({ code, name }) => ({ value: code, label: name }));
  const choice = (name: keyof typeof PARAM_LABELS, list: readonly Option[], all = "Todos") => (
    <Select
      name={name}
      form={SEARCH_FORM}
      label={PARAM_LABELS[name]}
      options={list}
      placeholder={all}
      defaultValue={values[name] ?? ""}
      width="full"
    />
  );
  return (
    <details className="group rounded-panel border border-linea bg-white lg:details-content:[content-visibility:visible] print:hidden">
      <summary className="flex min-h-11 list-none items-center gap-2 px-5 py-2 font-semibold lg:supports-[selector(::details-content)]:hidden [&::-webkit-details-marker]:hidden">
        <Icon name="chevronRight" className="size-4 transition-transform group-open:rotate-90" />
        Filtros y orden
      </summary>
      <div className="space-y-5 p-5 text-sm">
        <h2 className="text-lg max-lg:sr-only">Filtros y orden</h2>
        {choice("estado", states)}
        {choice("nivel", fromSlugs(AGREEMENT_LEVELS))}
        {choice("tipo", fromSlugs(AGREEMENT_KINDS))}
        {choice("area", areas, "Todas")}
        {choice("pais", countries)}
        {choice("contraparte", fromSlugs(COUNTERPART_TYPES))}
        {choice("vigencia", fromSlugs(AGREEMENT_STATUSES), "Cualquiera")}
        <DateInput
          name="desde"
          form={SEARCH_FORM}
          label={PARAM_LABELS.desde}
          key={`desde-${values.desde}`}
          defaultValue={values.desde ?? ""}
        />
        <DateInput
          name="hasta"
          form={SEARCH_FORM}
          label={PARAM_LABELS.hasta}
          key={`hasta-${values.hasta}`}
          defaultValue={values.hasta ?? ""}
        />
        <Select
          name="orden"
          form={SEARCH_FORM}
          label={PARAM_LABELS.orden}
          options={orders.filter(({ value }) => filters.q !== "" || value !== "relevancia")}
          defaultValue={filters.orden}
          width="full"
        />
        <Select
          name="por_pagina"
          form={SEARCH_FORM}
          label={PARAM_LABELS.por_pagina}
          options={sizes}
          defaultValue={String(filters.por_pagina)}
          width="full"
        />
        <Button type="submit" form={SEARCH_FORM} variant="secondary" className="w-full">
          Aplicar
        </Button>
      </div>
    </details>
  );
}
