import { Button } from "#components/ui/button.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { Select } from "#components/ui/select.tsx";
import { type AgreementFilters, ORDERS, PAGE_SIZES, PARAM_LABELS } from "#lib/registry/agreement-query.ts";
import { paramsOf } from "#lib/registry/registry-address.ts";
import type { AgreementPage } from "#lib/registry/search/search-agreements.ts";
import { FacetGroups } from "./facet-groups.tsx";
import { SEARCH_FORM } from "./search-form.tsx";

type FilterPanelProps = { filters: AgreementFilters; results: AgreementPage };

const orders = Object.entries(ORDERS).map(([value, label]) => ({ value, label }));
const sizes = PAGE_SIZES.map((size) => ({ value: String(size), label: String(size) }));

/** Folded on a telephone and always in sight beside the list, without script; where that is not known, one press away. */
export function FilterPanel({ filters, results }: FilterPanelProps) {
  const values = paramsOf(filters);
  return (
    <details className="group rounded-panel border border-linea bg-white lg:details-content:[content-visibility:visible] print:hidden">
      <summary className="flex min-h-11 list-none items-center gap-2 px-5 py-2 font-semibold lg:supports-[selector(::details-content)]:hidden [&::-webkit-details-marker]:hidden">
        <Icon name="chevronRight" className="size-4 transition-transform group-open:rotate-90" />
        Filtros y orden
      </summary>
      <div className="space-y-5 p-5 text-sm">
        <h2 className="text-lg max-lg:sr-only">Filtros y orden</h2>
        <FacetGroups filters={filters} results={results} />
        <fieldset className="space-y-4 border-t border-linea pt-4">
          <legend className="sr-only">Fechas y orden</legend>
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
        </fieldset>
      </div>
    </details>
  );
}
