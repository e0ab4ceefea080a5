import { z } from "zod";
import { STATES } from "#lib/catalogues/states.ts";
import { NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { type IndexSeries, latestYear, yearsOf } from "./index-series.ts";

const schemas = {
  anio: z
    .string()
    .regex(/^\d{4}$/, "el año se escribe con cuatro cifras")
    .transform(Number),
  estado: z.enum(
    STATES.map(([code]) => code),
    NOT_IN_LIST,
  ),
};
const LABELS = { anio: "Año", estado: "Estado" };

export interface IndexQuery {
  /** Null only while there is no figure at all. */
  year: number | null;
  state: string | null;
  /** A sentence for each thing of the address that was not understood. */
  ignored: string[];
}

/** What the page is asked for. A year without figures shows the latest, and says so. */
export function readIndexQuery(params: AddressParams, series: IndexSeries): IndexQuery {
  const { values, ignored } = readAddress(schemas, LABELS, params);
  const { anio, estado } = values;
  if (anio === null || yearsOf(series).includes(anio)) {
    return { year: anio ?? latestYear(series), state: estado, ignored };
  }
  return { year: latestYear(series), state: estado, ignored: [...ignored, `${noSuchYear(anio, series)}`] };
}

export interface IndexSelection {
  /** Null when it was not asked for. */
  year: number | null;
  state: string | null;
}

/**
 * What a program asks for.
 * @throws DomainError invalid for what is not understood; not_found for a year without figures, with those there are
 */
export function readIndexSelection(params: AddressParams, series: IndexSeries): IndexSelection {
  const { values, ignored } = readAddress(schemas, LABELS, params);
  if (ignored.length > 0) {
    throw new DomainError(
      "invalid",
      "El año se escribe con cuatro cifras, como 2025, y el estado con su clave de dos cifras del INEGI, de 01 a 32.",
    );
  }
  const { anio: year, estado: state } = values;
  if (year !== null && !yearsOf(series).includes(year))
    throw new DomainError("not_found", noSuchYear(year, series));
  return { year, state };
}

const noSuchYear = (year: number, series: IndexSeries): string =>
  `No hay índice de ${year}. Lo hay de: ${yearsOf(series).join(", ")}.`;

/** Where the index of a year and a state is read; null is the latest year, or the whole country. */
export function indexAddress({ year, state }: IndexSelection): string {
  const query = indexQueryString({ year, state });
  return `/indice${query}`;
}

/** Where the same is taken as a file. */
export const indexFileAddress = (format: "csv" | "xlsx", selection: IndexSelection): string =>
  `/api/indice.${format}${indexQueryString(selection)}`;

function indexQueryString({ year, state }: IndexSelection): string {
  const query = new URLSearchParams();
  if (year !== null) query.set("anio", String(year));
  if (state !== null) query.set("estado", state);
  return query.size > 0 ? `?${query}` : "";
}
