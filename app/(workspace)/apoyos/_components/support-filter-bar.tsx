import { FilterBar } from "#components/forms/filter-bar.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { SUPPORT_KINDS } from "#lib/support/kinds.ts";
import { SUPPORT_HREF, type SupportFilters, supportParams } from "#lib/support/support-query.ts";

type SupportFilterBarProps = { filters: SupportFilters; attends: boolean; active: boolean };

export function SupportFilterBar({ filters, attends, active }: SupportFilterBarProps) {
  const { q, tipo, de } = supportParams(filters);
  return (
    <FilterBar href={SUPPORT_HREF} active={active}>
      <input type="hidden" name="lista" value={filters.lista} />
      <TextInput name="q" type="search" label="Buscar" defaultValue={q ?? ""} width="full" />
      <Select
        name="tipo"
        label="Qué se pide"
        placeholder="Cualquier cosa"
        options={Object.values(SUPPORT_KINDS).map(({ slug, label }) => ({ value: slug, label }))}
        defaultValue={tipo ?? undefined}
        width="full"
      />
      {attends ? (
        <Select
          name="de"
          label="Quién atiende"
          placeholder="Cualquiera"
          options={[
            { value: "mias", label: "Yo" },
            { value: "nadie", label: "Nadie todavía" },
          ]}
          defaultValue={de ?? undefined}
          width="full"
        />
      ) : null}
    </FilterBar>
  );
}
