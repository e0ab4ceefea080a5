import { z } from "zod";
import { plainName } from "#lib/catalogues/plain-name.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { searchTextSchema } from "#lib/kernel/search-text-schema.ts";
import { searchWords } from "#lib/kernel/search-words.ts";
import type { TableFormat } from "#lib/open-data/table-file.ts";
import type { PublicNetwork } from "./list-public-networks.ts";

export const NETWORKS_PATH = "/atlas/redes";

export interface NetworkFilters {
  q: string | null;
  /** INEGI's code: of whom belongs. */
  estado: string | null;
}

const schemas = {
  q: searchTextSchema,
  estado: z.enum(
    STATES.map(([code]) => code),
    NOT_IN_LIST,
  ),
};

/** What an address asks for; a sentence for each thing that was not understood. */
export function readNetworksQuery(params: AddressParams): { filters: NetworkFilters; ignored: string[] } {
  const { values, ignored } = readAddress(schemas, { q: "Buscar", estado: "Estado" }, params);
  return { filters: values, ignored };
}

export const networksFileAddress = (format: TableFormat, { q, estado }: NetworkFilters): string =>
  listHref(`/api/redes.${format}`, { q, estado });

/** The networks that the filters let through; of a state, with those of its members alone. */
export const selectNetworks = (
  networks: readonly PublicNetwork[],
  { q, estado }: NetworkFilters,
): PublicNetwork[] =>
  networks
    .map(({ network, members }) => ({
      network,
      members: members.filter(({ office }) => estado === null || office.stateCode === estado),
    }))
    .filter(({ members }) => estado === null || members.length > 0)
    .filter((one) => q === null || hasWords(one, q));

/** Every word has to be somewhere, whatever its accents and capitals. */
function hasWords({ network, members }: PublicNetwork, typed: string): boolean {
  const { name, acronym, purpose, city, country } = network;
  const offices = members.flatMap(({ office }) => [office.name, office.state, office.municipality ?? ""]);
  const text = plainName([name, acronym, purpose, city, country ?? "", ...offices].join(" "));
  return searchWords(typed).every((word) => text.includes(plainName(word)));
}
