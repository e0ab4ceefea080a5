import { FilterBar } from "#components/forms/filter-bar.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";
import { POLICY_NOTICE_KINDS } from "#lib/policy-notices/policy-notice-words.ts";
import { type NoticeFilters, noticeParams } from "#lib/policy-notices/public/notices-query.ts";

type Choices = readonly { value: string; label: string }[];

type NoticesFilterBarProps = {
  filters: NoticeFilters;
  active: boolean;
  areas: Choices;
  countries: Choices;
  years: Choices;
};

export function NoticesFilterBar({ filters, active, areas, countries, years }: NoticesFilterBarProps) {
  const { q, tema, pais, tipo, anio } = noticeParams(filters);
  const choice = (name: string, value: string | null) => ({
    ...{ name, placeholder: "Todos", width: "full" as const },
    defaultValue: value ?? undefined,
  });
  return (
    <FilterBar href="/comunicados" active={active}>
      <TextInput name="q" type="search" label="Buscar" defaultValue={q ?? ""} width="full" />
      <Select {...choice("tema", tema)} label="Tema" options={areas} />
      <Select {...choice("pais", pais)} label="País" options={countries} />
      <Select {...choice("tipo", tipo)} label="Asunto" options={optionsBySlug(POLICY_NOTICE_KINDS)} />
      <Select {...choice("anio", anio)} label="Año" options={years} />
    </FilterBar>
  );
}
