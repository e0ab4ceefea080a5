import type { CounterpartValues } from "#lib/cases/request/draft-schema.ts";

export const BLANK_ROW: CounterpartValues = { name: "", type: "", countryCode: "", place: "" };

/**
 * What the buttons «agregar» and «quitar» do to the counterparts of a form, with or without script.
 * @param intent `add`, `remove:<index>`, or another, which changes nothing
 */
export function editRows(rows: readonly CounterpartValues[], intent: string): CounterpartValues[] {
  if (intent === "add") return [...rows, BLANK_ROW];
  const [, index] = /^remove:(\d{1,2})$/.exec(intent) ?? [];
  return rows.filter((_, each) => index === undefined || each !== Number(index));
}

/** A form always shows one row to begin with. */
export const shownRows = (rows: readonly CounterpartValues[]): readonly CounterpartValues[] =>
  rows.length > 0 ? rows : [BLANK_ROW];
