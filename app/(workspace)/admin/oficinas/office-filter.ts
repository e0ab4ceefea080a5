import type { OfficeKind } from "#lib/generated/prisma/enums.ts";
import type { OfficeFilter } from "#lib/offices/list-offices.ts";
import { OFFICE_KINDS } from "#lib/offices/office-kinds.ts";

/** The filters as the address carries them. */
export const OFFICE_PARAMS = ["texto", "tipo", "estado", "situacion"] as const;

type OfficeParams = Record<(typeof OFFICE_PARAMS)[number], string>;

/** A value that is not one of the choices filters nothing. */
export const readOfficeFilter = ({ texto, tipo, estado, situacion }: OfficeParams): OfficeFilter => ({
  ...(texto.trim() ? { text: texto } : {}),
  ...(tipo in OFFICE_KINDS ? { kind: tipo as OfficeKind } : {}),
  ...(estado ? { stateCode: estado.slice(0, 2) } : {}),
  ...(situacion === "activa" || situacion === "deshabilitada"
    ? { disabled: situacion === "deshabilitada" }
    : {}),
});

/** What the last press did, by the word it leaves in the address. */
export const OFFICE_DONE = {
  creada: "La organización se creó. Invite ahora a quien será titular.",
  guardada: "Los cambios se guardaron.",
  deshabilitada: "La organización se deshabilitó: sus cuentas ya no pueden entrar.",
  habilitada: "La organización se habilitó.",
} as const;

export type OfficeDone = keyof typeof OFFICE_DONE;

export const officeHref = (id: string, done: OfficeDone): string => `/admin/oficinas/${id}?hecho=${done}`;
