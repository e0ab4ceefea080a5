import { FilterBar } from "#components/forms/filter-bar.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import type { EditionFilters } from "#lib/bulletin/public/editions-query.ts";

type EditionsFilterBarProps = {
  filters: EditionFilters;
  active: boolean;
  areas: readonly { value: string; label: string }[];
  years: readonly string[];
};

export function EditionsFilterBar({
  filters: { q, tema, anio },
  active,
  areas,
  years,
}: EditionsFilterBarProps) {
  return (
    <FilterBar href="/boletin" active={active}>
      <TextInput name="q" type="search" label="Buscar" defaultValue={q ?? ""} width="full" />
      <Select
        name="tema"
        label="Tema"
        placeholder="Todos"
        options={areas}
        defaultValue={tema ?? undefined}
        width="full"
      />
      <Select
        name="anio"
        label="Año"
        placeholder="Todos"
        options={years.map((year) => ({ value: year, label: year }))}
        defaultValue={anio ?? undefined}
        width="full"
      />
    </FilterBar>
  );
}
