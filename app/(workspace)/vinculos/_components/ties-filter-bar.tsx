import { FilterBar } from "#components/forms/filter-bar.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { optionsOf } from "#lib/fields/plain-field.ts";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";
import { TIE_SETS, type TieFilters, tieParams } from "#lib/ties/list/ties-query.ts";
import type { TieRow } from "#lib/ties/list/tie-row.ts";
import { VITALITIES } from "#lib/ties/rules/vitality.ts";
import { TIES_HREF } from "../tie-hrefs.ts";

type TiesFilterBarProps = {
  filters: TieFilters;
  /** All that there are: their countries are those that can be chosen. */
  all: readonly TieRow[];
  /** Of every office. */
  ofAll: boolean;
  active: boolean;
};

const WITHIN = [
  { value: "12", label: "En 12 meses o menos" },
  { value: "6", label: "En 6 meses o menos" },
  { value: "3", label: "En 3 meses o menos" },
];

function countriesOf(rows: readonly TieRow[]) {
  const pairs = rows.flatMap(({ counterparts }) =>
    counterparts.flatMap(({ countryCode, country }) =>
      countryCode ? [[countryCode, country] as const] : [],
    ),
  );
  return [...new Map(pairs)]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, "es-MX"));
}

export function TiesFilterBar({ filters, all, ofAll, active }: TiesFilterBarProps) {
  const { q, pais, vitalidad, tipo, vence, cuales, estado } = tieParams(filters);
  const { "sin-anotar": _, ...kept } = TIE_SETS;
  const lists = [
    ["vitalidad", "Vitalidad", "Cualquiera", optionsBySlug(VITALITIES), vitalidad],
    ["pais", "País", "Todos", countriesOf(all), pais],
    ["tipo", "Tipo", "Cualquiera", optionsBySlug(AGREEMENT_KINDS), tipo],
    ["vence", "Vence", "Cuando sea", WITHIN, vence],
    ["cuales", "Cuáles", "Todos", optionsOf(ofAll ? kept : TIE_SETS), cuales],
    ...(ofAll
      ? [["estado", "Estado", "Todos", STATES.map(([value, label]) => ({ value, label })), estado] as const]
      : []),
  ] as const;
  return (
    <FilterBar href={TIES_HREF} active={active}>
      <TextInput name="q" type="search" label="Buscar" defaultValue={q ?? ""} width="full" />
      {lists.map(([name, label, placeholder, options, value]) => (
        <Select
          key={name}
          name={name}
          label={label}
          placeholder={placeholder}
          options={options}
          defaultValue={value ?? undefined}
          width="full"
        />
      ))}
    </FilterBar>
  );
}
