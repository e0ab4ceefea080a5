import { z } from "zod";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { WORKSPACE_HREF } from "../panorama-query.ts";
import { COINCIDENCE_WEEKS } from "../reading/picture.ts";

export const COINCIDENCES_HREF = `${WORKSPACE_HREF}/coincidencias`;

const MOST_WEEKS = 8;

/** How many weeks apart an address asks for. */
export function readWeeks(params: AddressParams): { weeks: number; ignored: string[] } {
  const schema = z
    .string()
    .regex(/^[0-8]$/, `es un número de semanas de 0 a ${MOST_WEEKS}`)
    .transform(Number);
  const { values, ignored } = readAddress({ semanas: schema }, { semanas: "Semanas" }, params);
  return { weeks: values.semanas ?? COINCIDENCE_WEEKS, ignored };
}

/** What its list offers. */
export const WEEKS = Array.from({ length: MOST_WEEKS + 1 }, (_, weeks) => ({
  value: String(weeks),
  label: weeks === 0 ? "Nada: los mismos días" : weeks === 1 ? "Una semana" : `${weeks} semanas`,
}));
