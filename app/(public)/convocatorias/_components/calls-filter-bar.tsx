import { FilterBar } from "#components/forms/filter-bar.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { CALL_PHASES } from "#lib/calls/call-phase.ts";
import { AUDIENCES, type CallFilters, callParams } from "#lib/calls/public/calls-query.ts";
import { SDG_OPTIONS } from "#lib/cooperation/sdg-labels.ts";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";

type CallsFilterBarProps = {
  filters: CallFilters;
  active: boolean;
  areas: readonly { value: string; label: string }[];
};

export function CallsFilterBar({ filters, active, areas }: CallsFilterBarProps) {
  const { q, situacion, area, ods, para } = callParams(filters);
  return (
    <FilterBar href="/convocatorias" active={active}>
      <TextInput name="q" type="search" label="Buscar" defaultValue={q ?? ""} width="full" />
      <Select
        name="situacion"
        label="Situación"
        placeholder="Todas"
        options={optionsBySlug(CALL_PHASES)}
        defaultValue={situacion ?? undefined}
        width="full"
      />
      <Select
        name="area"
        label="Área"
        placeholder="Todas"
        options={areas}
        defaultValue={area ?? undefined}
        width="full"
      />
      <Select
        name="ods"
        label="ODS"
        placeholder="Todos"
        options={SDG_OPTIONS}
        defaultValue={ods ?? undefined}
        width="full"
      />
      <Select
        name="para"
        label="Pueden participar"
        placeholder="Estados o municipios"
        options={optionsBySlug(AUDIENCES)}
        defaultValue={para ?? undefined}
        width="full"
      />
    </FilterBar>
  );
}
