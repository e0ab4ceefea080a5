import { FilterBar } from "#components/forms/filter-bar.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { countryName } from "#lib/catalogues/country-name.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { DIRECTORY_HREF, type DirectoryFilters, directoryParams } from "#lib/directory/directory-query.ts";
import type { DirectoryRecord } from "#lib/directory/directory-record.ts";
import { DIRECTORY_KINDS } from "#lib/directory/kinds.ts";

type DirectoryFilterBarProps = {
  /** All there are: only their countries are offered. */
  records: readonly DirectoryRecord[];
  filters: DirectoryFilters;
  active: boolean;
};

export function DirectoryFilterBar({ records, filters, active }: DirectoryFilterBarProps) {
  const { q, tipo, estado, pais } = directoryParams(filters);
  const countries = [...new Set(records.map(({ countryCode }) => countryCode))]
    .filter((code) => code !== "" && code !== "MX")
    .map((code) => ({ value: code, label: countryName(code) }))
    .sort((one, other) => one.label.localeCompare(other.label, "es"));
  return (
    <FilterBar href={DIRECTORY_HREF} active={active}>
      <TextInput name="q" type="search" label="Buscar" defaultValue={q ?? ""} width="full" />
      <Select
        name="tipo"
        label="Tipo"
        placeholder="Todos"
        options={Object.values(DIRECTORY_KINDS).map(({ slug, label }) => ({ value: slug, label }))}
        defaultValue={tipo ?? undefined}
        width="full"
      />
      <Select
        name="estado"
        label="Estado"
        placeholder="Todos"
        options={STATES.map(([value, label]) => ({ value, label }))}
        defaultValue={estado ?? undefined}
        width="full"
      />
      <Select
        name="pais"
        label="País"
        placeholder="Todos"
        options={countries}
        defaultValue={pais ?? undefined}
        width="full"
      />
    </FilterBar>
  );
}
