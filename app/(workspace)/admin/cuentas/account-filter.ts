import { z } from "zod";
import { ACCOUNT_STATES, type AccountState } from "#lib/accounts/account-state.ts";
import type { AccountFilter } from "#lib/accounts/search-accounts.ts";
import type { Role } from "#lib/generated/prisma/enums.ts";
import { NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { searchTextSchema } from "#lib/kernel/search-text-schema.ts";
import { ROLES } from "#lib/permissions/roles.ts";

/** The filters as the address carries them and as the screen calls them. */
export const ACCOUNT_PARAMS = {
  texto: "Nombre, correo o cargo",
  oficina: "Organización",
  funcion: "Función",
  estado: "Estado",
} as const;

const schemas = {
  texto: searchTextSchema,
  oficina: z.uuid(NOT_IN_LIST),
  funcion: z.enum(Object.keys(ROLES) as [Role], NOT_IN_LIST),
  estado: z.enum(Object.keys(ACCOUNT_STATES) as [AccountState], NOT_IN_LIST),
};

export function readAccountFilter(asked: AddressParams) {
  const { values, ignored } = readAddress(schemas, ACCOUNT_PARAMS, asked);
  const { texto, oficina, funcion, estado } = values;
  const filter: AccountFilter = {
    ...(texto ? { text: texto } : {}),
    ...(oficina ? { officeId: oficina } : {}),
    ...(funcion ? { role: funcion } : {}),
    ...(estado ? { state: estado } : {}),
  };
  return { filter, values, ignored };
}
