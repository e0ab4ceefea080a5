import { FilterBar } from "#components/forms/filter-bar.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { STATES } from "#lib/catalogues/states.ts";
import {
  CONCERNS,
  orderParam,
  PLAN_STANDINGS,
  PLANS_HREF,
  type PlansFilters,
  plansParams,
} from "#lib/plan-oversight/plans-query.ts";

const bySlug = (table: Record<string, { slug: string; label: string }>) =>
  Object.values(table).map(({ slug, label }) => ({ value: slug, label }));

export function PlansFilterBar({ filters, active }: { filters: PlansFilters; active: boolean }) {
  const { q, estado, plan, atencion } = plansParams(filters);
  const orden = orderParam(filters);
  return (
    <FilterBar href={PLANS_HREF} active={active}>
      {orden ? <input type="hidden" name="orden" value={orden} /> : null}
      <TextInput name="q" type="search" label="Buscar" defaultValue={q ?? ""} width="full" />
      <Select
        name="estado"
        label="Estado"
        placeholder="Todos"
        options={STATES.map(([value, label]) => ({ value, label }))}
        defaultValue={estado ?? undefined}
        width="full"
      />
      <Select
        name="plan"
        label="Plan"
        placeholder="Cualquiera"
        options={bySlug(PLAN_STANDINGS)}
        defaultValue={plan ?? undefined}
        width="full"
      />
      <Select
        name="atencion"
        label="Atención"
        placeholder="Todas"
        options={bySlug(CONCERNS)}
        defaultValue={atencion ?? undefined}
        width="full"
      />
    </FilterBar>
  );
}
