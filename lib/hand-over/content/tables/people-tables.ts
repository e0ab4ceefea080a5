import { formatDateTime } from "#lib/kernel/format-date.ts";
import { ROLES } from "#lib/permissions/roles.ts";
import { ACTOR_KINDS, ACTOR_SIDES } from "#lib/plans/items/words.ts";
import type { AccountRecord, OfficeRecords } from "../read-records.ts";
import { packTable, type PackTable } from "./pack-table.ts";

const word = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? "";

export const contactTable = ({ plans }: OfficeRecords): PackTable =>
  packTable(
    "Actores del plan y a quién llamar. Contiene datos personales: úselos solo para continuar el trabajo de la oficina.",
    {
      name: "contactos",
      title: "Actores y contactos",
      columns: {
        Nombre: ({ name }) => name,
        "De dónde es": ({ side }) => word(ACTOR_SIDES, side),
        "Qué es": ({ kind }) => word(ACTOR_KINDS, kind),
        "Qué papel puede tener": ({ role }) => role,
        Contacto: ({ contact }) => contact,
      },
      rows: plans[0]?.content.actor ?? [],
    },
  );

const stateOf = ({ disabledAt, lastSignInAt }: AccountRecord): string =>
  disabledAt ? "Deshabilitada" : lastSignInAt ? "Activa" : "Nunca ha entrado";

export const accountTable = ({ accounts }: OfficeRecords): PackTable =>
  packTable(
    "Quién entra al portal por la oficina. Deshabilite en «Equipo» las de quien ya no está. Ninguna contraseña sale del portal.",
    {
      name: "cuentas",
      title: "Cuentas",
      columns: {
        Nombre: ({ name }) => name,
        Cargo: ({ position }) => position,
        Correo: ({ email }) => email,
        Papel: ({ role }) => ROLES[role].label,
        Estado: stateOf,
        "Última entrada": ({ lastSignInAt }) => (lastSignInAt ? formatDateTime(lastSignInAt) : ""),
      },
      rows: accounts,
    },
  );
