import { FilterBar } from "#components/forms/filter-bar.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { TRAIL_GROUPS } from "#lib/audit/trail-filter.ts";
import { actionOptions } from "../action-words.ts";
import type { TrailParams } from "../trail-address.ts";

type TrailFiltersProps = {
  href: string;
  params: TrailParams;
  errors: { desde?: string; hasta?: string };
  active: boolean;
};

export function TrailFilters({ href, params, errors, active }: TrailFiltersProps) {
  return (
    <FilterBar href={href} active={active}>
      <Select
        name="serie"
        label="Asunto"
        placeholder="Todos"
        defaultValue={params.serie}
        width="full"
        options={Object.entries(TRAIL_GROUPS).map(([value, { label }]) => ({ value, label }))}
      />
      <TextInput name="persona" type="search" label="Persona" defaultValue={params.persona} width="full" />
      <Select
        name="accion"
        label="Acción"
        placeholder="Todas"
        defaultValue={params.accion}
        width="full"
        options={actionOptions}
      />
      <div className="grid grid-cols-2 gap-3 sm:col-span-2 lg:col-span-1 lg:grid-cols-1">
        <DateInput name="desde" label="Desde" defaultValue={params.desde} error={errors.desde} />
        <DateInput name="hasta" label="Hasta" defaultValue={params.hasta} error={errors.hasta} />
      </div>
    </FilterBar>
  );
}
