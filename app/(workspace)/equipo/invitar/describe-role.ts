import type { Option } from "#components/ui/select.tsx";
import type { Role } from "#lib/generated/prisma/enums.ts";
import { ROLES } from "#lib/permissions/roles.ts";

/** What each role is for, for whoever chooses one. */
const HINTS = {
  office_reader: "Lee los expedientes de la oficina.",
  office_editor: "Prepara solicitudes y sus documentos.",
  office_head:
    "Además presenta la solicitud, envía la copia firmada, desiste y administra las cuentas de la oficina.",
  dgcp_officer: "Revisa, previene, turna, responde y pide el registro.",
  dgcp_head: "Además cierra, publica, reasigna, admite eventualidades y administra las cuentas de la DGCP.",
  cja_lawyer: "Escribe recomendaciones y prepara el dictamen.",
  cja_head: "Además emite el dictamen, registra, reasigna y administra las cuentas de la CJA.",
  admin: "Administra oficinas, cuentas, catálogos y calendario. No interviene en expedientes.",
} as const satisfies Record<Role, string>;

export const describeRole = (role: Role): Option => ({
  value: role,
  label: ROLES[role].label,
  hint: HINTS[role],
});
