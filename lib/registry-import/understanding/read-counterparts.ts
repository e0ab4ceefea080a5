import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { findCountryCode, isCountryName } from "#lib/catalogues/country-spellings.ts";
import { plainName } from "#lib/catalogues/plain-name.ts";
import { splitList } from "./split-list.ts";
import type { CounterpartFacts } from "../facts.ts";
import type { RowReading } from "./reading-row.ts";
import { deduceType, readType } from "./counterpart-type.ts";

/** A counterpart as the file states it: what is null was not said. */
export interface StatedCounterpart {
  name: string;
  type: CounterpartFacts["type"] | null;
  countryCode: string | null;
  place: string | null;
}

const countryNames = new Intl.DisplayNames("es-MX", { type: "region" });

/** The counterparts of a row with what its other columns say of each; none when the row has to be refused. */
export function readCounterparts(row: RowReading): StatedCounterpart[] {
  const written = row.text("counterpart");
  const names = splitList(written);
  if (names.length === 0) {
    row.refuse("counterpart", "falta. Un acuerdo tiene al menos una.");
    return [];
  }
  row.stated.add("counterpart");
  if (names.length > 1)
    row.interpreted("counterpart", written.replaceAll("\n", "; "), `${names.length} contrapartes`);
  const countries = spread(row, "country", names.length);
  const places = spread(row, "place", names.length);
  const types = spread(row, "counterpartType", names.length);
  return names.map((name, index) => {
    const inside = insideParentheses(row, name);
    if (inside.name.length > 300)
      row.refuse("counterpart", "tiene más de 300 caracteres. Si son varias, sepárelas con punto y coma.");
    const place = places[index] ?? inside.place;
    if (place && place.length > 160) row.refuse("place", "tiene más de 160 caracteres.");
    return {
      name: inside.name,
      place,
      countryCode: readCountry(row, countries[index] ?? null) ?? inside.countryCode,
      type: readType(row, types[index] ?? null),
    };
  });
}

/** What was not said of a counterpart, by default and said. */
export const completeCounterpart = (row: RowReading, stated: StatedCounterpart): CounterpartFacts => ({
  name: stated.name,
  type: stated.type ?? deduce(row, stated.name),
  countryCode: stated.countryCode,
  place: stated.place ?? "",
});

function deduce(row: RowReading, name: string): CounterpartFacts["type"] {
  const { type, why } = deduceType(name);
  row.byDefault(
    "counterpartType",
    `no viene; «${name}» se toma por ${COUNTERPART_TYPES[type].label.toLowerCase()}, ${why}.`,
  );
  return type;
}

/** One text for all the counterparts, or one for each in the same order. */
function spread(
  row: RowReading,
  field: "country" | "place" | "counterpartType",
  count: number,
): (string | null)[] {
  const texts = splitList(row.text(field));
  if (texts.length === 0) return Array.from({ length: count }, () => null);
  row.stated.add(field);
  if (texts.length === 1) return Array.from({ length: count }, () => texts[0]!);
  if (texts.length === count) return texts;
  row.refuse(
    field,
    `trae ${texts.length} valores para ${count === 1 ? "una contraparte" : `${count} contrapartes`}: no se sabe cuál es de cuál.`,
  );
  return [];
}

function readCountry(row: RowReading, written: string | null): string | null {
  if (written === null) return null;
  const code = findCountryCode(written);
  if (!code) row.refuse("country", `no se reconoce «${written}».`);
  else if (!isCountryName(written)) row.interpreted("country", written, countryNames.of(code)!);
  return code;
}

/** «Ayuntamiento de Lyon (Francia)» or «(Lyon, Francia)»: what stands in parentheses, when it ends in a country. */
function insideParentheses(row: RowReading, written: string): Omit<StatedCounterpart, "type"> {
  const [, name, inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(written) ?? [];
  if (!name || !inside) return { name: written, countryCode: null, place: null };
  const parts = inside.split(",").map((part) => part.trim());
  const countryCode = findCountryCode(parts.at(-1)!);
  if (!countryCode) return { name: written, countryCode: null, place: null };
  const place = parts.slice(0, -1).join(", ") || null;
  row.interpreted(
    "counterpart",
    written,
    `«${name}», ${place ? `${place}, ` : ""}${countryNames.of(countryCode)!}`,
  );
  return { name, countryCode, place };
}

/** The same counterpart in two spellings. */
export const sameName = (one: string, other: string): boolean => plainName(one) === plainName(other);
