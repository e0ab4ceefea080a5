import { FilterBar } from "#components/forms/filter-bar.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { type Option, Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { inboxHref, inboxParams, NARROWING_PARAMS, withoutFilters } from "#lib/cases/inbox/inbox-address.ts";
import type { InboxDesk } from "#lib/cases/inbox/inbox-desk.ts";
import { INBOX_PARAMS, type InboxFilters, NOBODY, PAGE_SIZES, TURNS } from "#lib/cases/inbox/inbox-query.ts";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { STATES } from "#lib/catalogues/states.ts";
import type { Side } from "#lib/generated/prisma/enums.ts";
import { SIDE_LABELS } from "#lib/workflow/labels.ts";
import { STEP_ORDER, STEPS } from "#lib/workflow/steps.ts";

type InboxFilterBarProps = {
  desk: InboxDesk;
  filters: InboxFilters;
  people: readonly { id: string; name: string }[];
};

const turns = (Object.keys(TURNS) as Side[]).map((side) => ({
  value: TURNS[side].slug,
  label: SIDE_LABELS[side],
}));
const steps = STEP_ORDER.map((step) => ({
  value: String(STEPS[step].number),
  label: `${STEPS[step].number}. ${STEPS[step].title}`,
}));
const states = STATES.map(([value, label]) => ({ value, label }));
const kinds = Object.values(AGREEMENT_KINDS).map(({ slug, label }) => ({ value: slug, label }));
const sizes = PAGE_SIZES.map((size) => ({ value: String(size), label: String(size) }));

/** The search, and the filters behind one press until one of them is in use. The view and the order stay as they are. */
export function InboxFilterBar({ desk, filters, people }: InboxFilterBarProps) {
  const values = inboxParams(filters);
  const authority = desk.side !== "OFFICE";
  const active = NARROWING_PARAMS.some((name) => values[name] !== null);
  const folded = NARROWING_PARAMS.filter((name) => name !== "q").every((name) => values[name] === null);
  const choice = (name: keyof typeof INBOX_PARAMS, options: readonly Option[], all: string) => (
    <Select
      name={name}
      label={INBOX_PARAMS[name]}
      options={options}
      placeholder={all}
      defaultValue={values[name] ?? ""}
      width="full"
    />
  );
  return (
    <FilterBar href={inboxHref(withoutFilters(filters))} active={active}>
      {values.vista ? <input type="hidden" name="vista" value={values.vista} /> : null}
      {values.orden ? <input type="hidden" name="orden" value={values.orden} /> : null}
      <div className="sm:col-span-2 lg:col-span-4">
        <TextInput
          key={filters.q}
          name="q"
          type="search"
          label="Buscar por folio, título, oficina, estado o contraparte"
          hint="Los acentos, las mayúsculas y los plurales no importan."
          defaultValue={filters.q}
          autoComplete="off"
          width="full"
        />
      </div>
      <Disclosure summary="Más filtros" open={!folded} className="text-sm sm:col-span-2 lg:col-span-4">
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {choice("turno", turns, "De cualquiera")}
          {choice("paso", steps, "Todos")}
          {authority ? choice("estado", states, "Todos") : null}
          {choice("tipo", kinds, "Todos")}
          {authority
            ? choice(
                "persona",
                [
                  { value: NOBODY, label: "Nadie" },
                  ...people.map(({ id, name }) => ({ value: id, label: name })),
                ],
                "Cualquiera",
              )
            : null}
          {choice("eventualidad", [{ value: "si", label: "Con eventualidad" }], "Con o sin ella")}
          <DateInput
            key={`desde-${filters.desde}`}
            name="desde"
            label={INBOX_PARAMS.desde}
            defaultValue={values.desde ?? ""}
          />
          <DateInput
            key={`hasta-${filters.hasta}`}
            name="hasta"
            label={INBOX_PARAMS.hasta}
            defaultValue={values.hasta ?? ""}
          />
          <Select
            name="por_pagina"
            label={INBOX_PARAMS.por_pagina}
            options={sizes}
            defaultValue={String(filters.por_pagina)}
            width="full"
          />
        </div>
      </Disclosure>
    </FilterBar>
  );
}
