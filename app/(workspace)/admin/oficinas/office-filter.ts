import { z } from "zod";
import { STATES } from "#lib/catalogues/states.ts";
import type { OfficeKind } from "#lib/generated/prisma/enums.ts";
import { NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { searchTextSchema } from "#lib/kernel/search-text-schema.ts";
import type { OfficeFilter } from "#lib/offices/list-offices.ts";
import { OFFICE_KINDS } from "#lib/offices/office-kinds.ts";

/** The filters as the address carries them and as the screen calls them. */
export const OFFICE_PARAMS = {
  texto: "Nombre, estado o municipio",
  tipo: "Tipo",
  estado: "Estado",
  situacion: "Situación",
} as const;

const schemas = {
  texto: searchTextSchema,
  tipo: z.enum(Object.keys(OFFICE_KINDS) as [OfficeKind], NOT_IN_LIST),
  estado: z.enum(
    STATES.map(([code]) => code),
    NOT_IN_LIST,
  ),
  situacion: z.enum(["activa", "deshabilitada"], NOT_IN_LIST),
};

export function readOfficeFilter(asked: AddressParams) {
  const { values, ignored } = readAddress(schemas, OFFICE_PARAMS, asked);
  const { texto, tipo, estado, situacion } = values;
  const filter: OfficeFilter = {
    ...(texto ? { text: texto } : {}),
    ...(tipo ? { kind: tipo } : {}),
    ...(estado ? { stateCode: estado } : {}),
    ...(situacion ? { disabled: situacion === "deshabilitada" } : {}),
  };
  return { filter, values, ignored };
}

/** What the last press did, by the word it leaves in the address. */
export const OFFICE_DONE = {
  creada: "La organización se creó. Invite ahora a quien será titular.",
  guardada: "Los cambios se guardaron.",
  deshabilitada: "La organización se deshabilitó: sus cuentas ya no pueden entrar.",
  habilitada: "La organización se habilitó.",
} as const;

export type OfficeDone = keyof typeof OFFICE_DONE;

export const officeHref = (id: string, done: OfficeDone): string => `/admin/oficinas/${id}?hecho=${done}`;
