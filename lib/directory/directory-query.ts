import { z } from "zod";
import { countryName } from "#lib/catalogues/country-name.ts";
import { STATE_NAMES } from "#lib/catalogues/state-name.ts";
import { STATES } from "#lib/catalogues/states.ts";
import type { DirectoryKind } from "#lib/generated/prisma/enums.ts";
import { bySlug, NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { searchTextSchema } from "#lib/kernel/search-text-schema.ts";
import { withoutAccents } from "#lib/kernel/without-accents.ts";
import type { DirectoryRecord } from "./directory-record.ts";
import { DIRECTORY_KINDS } from "./kinds.ts";

export const DIRECTORY_HREF = "/directorio";
export const OWN_DIRECTORY_HREF = "/directorio-oficina";

export interface DirectoryFilters {
  q: string | null;
  tipo: DirectoryKind | null;
  /** INEGI's code. */
  estado: string | null;
  /** Of two letters. */
  pais: string | null;
}

const schemas = {
  q: searchTextSchema,
  tipo: bySlug<DirectoryKind>(DIRECTORY_KINDS),
  estado: z.enum(
    STATES.map(([code]) => code),
    NOT_IN_LIST,
  ),
  pais: z.string().regex(/^[A-Z]{2}$/, NOT_IN_LIST),
};

const LABELS = { q: "Buscar", tipo: "Tipo", estado: "Estado", pais: "País" };

/** What an address of the directory asks for; a sentence for each thing that was not understood. */
export function readDirectoryQuery(params: AddressParams): { filters: DirectoryFilters; ignored: string[] } {
  const { values, ignored } = readAddress(schemas, LABELS, params);
  return { filters: values, ignored };
}

/** The filters as an address carries them. */
export const directoryParams = ({ q, tipo, estado, pais }: DirectoryFilters) => ({
  ...{ q, estado, pais },
  tipo: tipo && DIRECTORY_KINDS[tipo].slug,
});

export const directoryAddress = (filters: DirectoryFilters, path = DIRECTORY_HREF): string =>
  listHref(path, directoryParams(filters));

export const stateName = (code: string | null): string =>
  code === null ? "" : (STATE_NAMES.get(code) ?? "");

const plain = (text: string): string => withoutAccents(text).toLocaleLowerCase("es");

/** The records that the filters let through, in their order. */
export function selectRecords(
  records: readonly DirectoryRecord[],
  { q, tipo, estado, pais }: DirectoryFilters,
): DirectoryRecord[] {
  const words = plain(q ?? "")
    .split(/\s+/)
    .filter(Boolean);
  return records.filter((record) => {
    const { kind, stateCode, countryCode, name, city, municipality, holder } = record;
    const said = plain(
      [name, city, municipality, holder, stateName(stateCode), countryName(countryCode)].join(" "),
    );
    return (
      words.every((word) => said.includes(word)) &&
      (tipo === null || kind === tipo) &&
      (estado === null || stateCode === estado) &&
      (pais === null || countryCode === pais)
    );
  });
}
