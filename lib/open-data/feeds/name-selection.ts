import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { listCountries } from "#lib/catalogues/countries.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { AGREEMENT_LEVELS } from "#lib/registry/agreement-levels.ts";
import { type AgreementFilters, PARAM_LABELS, type ParamName } from "#lib/registry/agreement-query.ts";
import { AGREEMENT_REGIONS } from "#lib/registry/agreement-regions.ts";
import { AGREEMENT_STATUSES } from "#lib/registry/agreement-status.ts";
import { paramsOf } from "#lib/registry/registry-address.ts";

/** What the values of an address are called; an area goes by its key, since its name is of the database. */
const NAMES = new Map<string, string>([
  ...STATES.map(([code, name]) => [code, name] as const),
  ...listCountries().map(({ code, name }) => [code, name] as const),
  ...[AGREEMENT_KINDS, COUNTERPART_TYPES, AGREEMENT_LEVELS, AGREEMENT_REGIONS, AGREEMENT_STATUSES]
    .flatMap((table) => Object.values(table))
    .map(({ slug, label }) => [slug, label] as const),
]);

/** The filters in words, «Texto: agua; Estado: Jalisco»; empty for the whole registry. */
export const nameSelection = (filters: AgreementFilters): string =>
  Object.entries(paramsOf(filters))
    .filter((pair): pair is [ParamName, string] => pair[1] !== null)
    .map(([name, value]) => `${PARAM_LABELS[name]}: ${name === "q" ? value : (NAMES.get(value) ?? value)}`)
    .join("; ");
