import { FilterBar } from "#components/forms/filter-bar.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { TRAIL_GROUPS } from "#lib/audit/trail-filter.ts";
import { actionOptions } from "../action-words.ts";
import { TRAIL_PARAMS, type TrailParams } from "../trail-address.ts";

type TrailFiltersProps = { href: string; params: TrailParams; active: boolean };

export function TrailFilters({ href, params, active }: TrailFiltersProps) {
  return (
    <FilterBar href={href} active={active}>
      <Select
        name="serie"
        label={TRAIL_PARAMS.serie}
        placeholder="Todos"
        defaultValue={params.serie ?? ""}
        width="full"
        options={Object.entries(TRAIL_GROUPS).map(([value, { label }]) => ({ value, label }))}
      />
      <TextInput
        name="persona"
        type="search"
        label={TRAIL_PARAMS.persona}
        defaultValue={params.persona ?? ""}
        width="full"
      />
      <Select
        name="accion"
        label={TRAIL_PARAMS.accion}
        placeholder="Todas"
        defaultValue={params.accion ?? ""}
        width="full"
        options={actionOptions}
      />
      <DateInput name="desde" label={TRAIL_PARAMS.desde} defaultValue={params.desde ?? ""} />
      <DateInput name="hasta" label={TRAIL_PARAMS.hasta} defaultValue={params.hasta ?? ""} />
    </FilterBar>
  );
}
