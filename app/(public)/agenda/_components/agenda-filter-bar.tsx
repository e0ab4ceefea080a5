import { FilterBar } from "#components/forms/filter-bar.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { listCountries } from "#lib/catalogues/countries.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { type AgendaFilters, agendaParams } from "#lib/events/agenda-query.ts";
import { EVENT_KINDS } from "#lib/events/event-words.ts";

type AgendaFilterBarProps = {
  filters: AgendaFilters;
  month: string | null;
  map: boolean;
  areas: readonly { key: string; name: string }[];
  offices: readonly { id: string; name: string }[];
  active: boolean;
};

const COUNTRIES = listCountries()
  .map(({ code, name }) => ({ value: code, label: name }))
  .toSorted((a, b) => a.label.localeCompare(b.label, "es-MX"));

export function AgendaFilterBar({ filters, month, map, areas, offices, active }: AgendaFilterBarProps) {
  const typed = agendaParams(filters);
  const of = (name: keyof typeof typed) =>
    ({ name, defaultValue: typed[name] ?? undefined, width: "full" }) as const;
  return (
    <FilterBar href="/agenda" active={active}>
      <TextInput {...of("q")} type="search" label="Buscar" />
      <Select
        {...of("tipo")}
        label="Tipo"
        placeholder="Todos"
        options={Object.values(EVENT_KINDS).map(({ slug, label }) => ({ value: slug, label }))}
      />
      <Select
        {...of("tema")}
        label="Tema"
        placeholder="Todos"
        options={areas.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <Select
        {...of("estado")}
        label="Estado"
        placeholder="Todos"
        options={STATES.map(([value, label]) => ({ value, label }))}
      />
      <Select {...of("pais")} label="País" placeholder="Todos" options={COUNTRIES} />
      <Select
        {...of("oficina")}
        label="Convoca"
        placeholder="Cualquiera"
        options={offices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {map ? <input type="hidden" name="vista" value="mapa" /> : null}
      {month ? (
        <input type="hidden" name="mes" value={month} />
      ) : (
        <>
          <DateInput name="desde" label="Desde" defaultValue={typed.desde ?? undefined} />
          <DateInput name="hasta" label="Hasta" defaultValue={typed.hasta ?? undefined} />
        </>
      )}
    </FilterBar>
  );
}
