import { FilterBar } from "#components/forms/filter-bar.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { countriesAbroad } from "#lib/catalogues/country-options.ts";
import { languageLabel, LANGUAGES } from "#lib/catalogues/languages.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";
import { PUBLIC_PHASES } from "#lib/partner-notices/notice-phase.ts";
import { NOTICES_PATH } from "#lib/partner-notices/public/notice-paths.ts";
import { isFiltered, type NoticeFilters, noticeParams } from "#lib/partner-notices/public/notices-query.ts";
import { PARTNER_KINDS } from "#lib/projects/catalogues/project-words.ts";

type Choices = readonly { value: string; label: string }[];

const states = STATES.map(([value, label]) => ({ value, label }));
const languages = LANGUAGES.map((value) => ({ value, label: languageLabel(value) }));

export function NoticesFilterBar({ filters, areas }: { filters: NoticeFilters; areas: Choices }) {
  const { q, situacion, estado, area, contraparte, pais, lengua } = noticeParams(filters);
  const choice = (name: string, label: string, options: Choices, value: string | null) => (
    <Select
      {...{ name, label, options }}
      placeholder="Todos"
      defaultValue={value ?? undefined}
      width="full"
    />
  );
  return (
    <FilterBar href={NOTICES_PATH} active={isFiltered(filters)}>
      <TextInput name="q" type="search" label="Buscar" defaultValue={q ?? ""} width="full" />
      {choice("pais", "Para una contraparte de", countriesAbroad(), pais)}
      {choice("area", "Área", areas, area)}
      {choice("contraparte", "Con quién", optionsBySlug(PARTNER_KINDS), contraparte)}
      {choice("estado", "Estado que busca", states, estado)}
      {choice("lengua", "Lengua", languages, lengua)}
      {choice("situacion", "Situación", optionsBySlug(PUBLIC_PHASES), situacion)}
    </FilterBar>
  );
}
