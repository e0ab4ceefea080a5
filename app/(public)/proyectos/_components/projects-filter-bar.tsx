import { FilterBar } from "#components/forms/filter-bar.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { STATES } from "#lib/catalogues/states.ts";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { SDG_OPTIONS } from "#lib/cooperation/sdg-labels.ts";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";
import { PROJECT_STATUSES } from "#lib/projects/catalogues/project-words.ts";
import { SECTOR_OPTIONS } from "#lib/projects/catalogues/sectors.ts";
import { type ProjectFilters, projectParams } from "#lib/projects/public/projects-query.ts";

export function ProjectsFilterBar({ filters, active }: { filters: ProjectFilters; active: boolean }) {
  const params = projectParams(filters);
  const of = (name: Exclude<keyof ProjectFilters, "q">) => ({
    name,
    defaultValue: params[name] ?? undefined,
    width: "full" as const,
  });
  return (
    <FilterBar href="/proyectos" active={active}>
      <TextInput name="q" type="search" label="Buscar" defaultValue={params.q ?? ""} width="full" />
      <Select
        {...of("estado")}
        label="Estado"
        placeholder="Todos"
        options={STATES.map(([value, label]) => ({ value, label }))}
      />
      <Select
        {...of("modalidad")}
        label="Modalidad"
        placeholder="Todas"
        options={Object.values(MODALITIES).map(({ slug, label }) => ({ value: slug, label }))}
      />
      <Select
        {...of("situacion")}
        label="Situación"
        placeholder="Todas"
        options={optionsBySlug(PROJECT_STATUSES)}
      />
      <Select {...of("ods")} label="ODS" placeholder="Todos" options={SDG_OPTIONS} />
      <Select {...of("sector")} label="Sector (CAD)" placeholder="Todos" options={SECTOR_OPTIONS} />
    </FilterBar>
  );
}
