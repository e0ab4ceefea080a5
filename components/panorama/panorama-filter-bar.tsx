import { FilterBar } from "#components/forms/filter-bar.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { Select } from "#components/ui/select.tsx";
import { countriesAbroad } from "#lib/catalogues/country-options.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { ACTIVITY_KINDS, KIND_KEYS, PUBLIC_KINDS } from "#lib/panorama/activity-kinds.ts";
import { quartersUntil } from "#lib/panorama/panorama-period.ts";
import { NONE, type PanoramaFilters, panoramaParams } from "#lib/panorama/panorama-query.ts";
import { sayPeriod } from "#lib/plans/items/period.ts";

type PanoramaFilterBarProps = {
  /** Without parameters. */
  href: string;
  filters: PanoramaFilters;
  areas: ReadonlyMap<string, string>;
  /** ISO date in Mexico City. */
  today: string;
  isPublic: boolean;
};

const QUARTERS = 12;
const YEARS = 5;

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

function periodOptions(today: string, named: string | null) {
  const quarters = quartersUntil(today, QUARTERS);
  const years = Array.from({ length: YEARS }, (_, back) => String(Number(today.slice(0, 4)) - back));
  const others = named !== null && ![...quarters, ...years].includes(named) ? [named] : [];
  return [...others, ...quarters, ...years].map((value) => ({ value, label: capital(sayPeriod(value)) }));
}

/** The filters of the picture and of its list: all of them are in the address. */
export function PanoramaFilterBar({ href, filters, areas, today, isPublic }: PanoramaFilterBarProps) {
  const { periodo, desde, hasta, estado, tema, pais, tipo, oficina, con } = panoramaParams(filters);
  const kinds = isPublic ? PUBLIC_KINDS : KIND_KEYS;
  const active = [periodo, desde, hasta, estado, tema, pais, tipo, oficina, con].some(Boolean);
  return (
    <FilterBar href={href} active={active}>
      <Select
        name="periodo"
        label="Periodo"
        placeholder="Últimos doce meses"
        options={periodOptions(today, periodo ?? null)}
        defaultValue={periodo ?? undefined}
        width="full"
      />
      <DateInput name="desde" label="O desde" defaultValue={desde ?? undefined} />
      <DateInput name="hasta" label="Hasta" defaultValue={hasta ?? undefined} />
      <Select
        name="tipo"
        label="Tipo"
        placeholder="Todas"
        options={kinds.map((kind) => ({
          value: ACTIVITY_KINDS[kind].slug,
          label: ACTIVITY_KINDS[kind].label,
        }))}
        defaultValue={tipo ?? undefined}
        width="full"
      />
      <Select
        name="estado"
        label="Estado"
        placeholder="Todos"
        options={[
          ...STATES.map(([value, label]) => ({ value, label })),
          { value: NONE, label: "Sin estado (DGCP)" },
        ]}
        defaultValue={estado ?? undefined}
        width="full"
      />
      <Select
        name="tema"
        label="Tema"
        placeholder="Todos"
        options={[
          ...[...areas].map(([value, label]) => ({ value, label })),
          { value: NONE, label: "Sin tema" },
        ]}
        defaultValue={tema ?? undefined}
        width="full"
      />
      <Select
        name="pais"
        label="País"
        placeholder="Todos"
        options={[{ value: NONE, label: "Sin otro país" }, ...countriesAbroad()]}
        defaultValue={pais ?? undefined}
        width="full"
      />
      {oficina ? <input type="hidden" name="oficina" value={oficina} /> : null}
      {con ? <input type="hidden" name="con" value={con} /> : null}
    </FilterBar>
  );
}
