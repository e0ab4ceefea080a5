import { FilterBar } from "#components/forms/filter-bar.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { STATES } from "#lib/catalogues/states.ts";
import { CRITERIA } from "#lib/practices/criteria.ts";
import { type GalleryFilters, galleryParams } from "#lib/practices/gallery-query.ts";
import { PRACTICE_KINDS } from "#lib/practices/practice-kinds.ts";
import { SCORE_BANDS } from "#lib/practices/score-bands.ts";

const bySlug = (table: Record<string, { slug: string; label: string }>) =>
  Object.values(table).map(({ slug, label }) => ({ value: slug, label }));

type GalleryFilterBarProps = { filters: GalleryFilters; active: boolean };

export function GalleryFilterBar({ filters, active }: GalleryFilterBarProps) {
  const { q, estado, tipo, puntaje, criterio } = galleryParams(filters);
  return (
    <FilterBar href="/practicas" active={active}>
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
        name="tipo"
        label="Tipo"
        placeholder="Todos"
        options={bySlug(PRACTICE_KINDS)}
        defaultValue={tipo ?? undefined}
        width="full"
      />
      <Select
        name="puntaje"
        label="Puntaje"
        placeholder="Cualquiera"
        options={bySlug(SCORE_BANDS)}
        defaultValue={puntaje ?? undefined}
        width="full"
      />
      <Select
        name="criterio"
        label="Sobresale en"
        placeholder="Cualquier criterio"
        options={CRITERIA.map(({ number, name }) => ({ value: String(number), label: name }))}
        defaultValue={criterio ?? undefined}
        width="full"
      />
    </FilterBar>
  );
}
