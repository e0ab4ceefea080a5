import type { Role } from "#lib/generated/prisma/enums.ts";
import type { DemoOfficeKey } from "./offices.ts";

interface DemoAccount {
  /** Under a name that is kept for examples (RFC 2606): no mail of the demonstration can reach anyone. */
  email: string;
  name: string;
  position: string;
  role: Role;
  office: DemoOfficeKey;
}

/** The password of every account of the demonstration; a production database never has one of them. */
export const DEMO_PASSWORD = "acuerdos-de-prueba";

/** One person per role, and two more offices. All of them are invented. */
export const DEMO_ACCOUNTS = [
  {
    email: "titular@jalisco.example",
    name: "Lucía Robles Ibarra",
    position: "Coordinadora de Asuntos Internacionales",
    role: "office_head",
    office: "jalisco",
  },
  {
    email: "enlace@jalisco.example",
    name: "Mateo Cervantes Luna",
    position: "Jefe de Acuerdos y Hermanamientos",
    role: "office_editor",
    office: "jalisco",
  },
  {
    email: "consulta@jalisco.example",
    name: "Renata Salas Ochoa",
    position: "Analista de Cooperación",
    role: "office_reader",
    office: "jalisco",
  },
  {
    email: "titular@zapopan.example",
    name: "Diego Armenta Ruiz",
    position: "Enlace Internacional del Ayuntamiento",
    role: "office_head",
    office: "zapopan",
  },
  {
    email: "titular@yucatan.example",
    name: "Ixchel Canul Poot",
    position: "Directora de Relaciones Internacionales",
    role: "office_head",
    office: "yucatan",
  },
  {
    email: "analista@dgcp.example",
    name: "Tomás Beltrán Nava",
    position: "Subdirector de Enlace con Gobiernos Locales",
    role: "dgcp_officer",
    office: "dgcp",
  },
  {
    email: "titular@dgcp.example",
    name: "Graciela Montes Vidal",
    position: "Directora General de Coordinación Política",
    role: "dgcp_head",
    office: "dgcp",
  },
  {
    email: "abogacia@cja.example",
    name: "Santiago Perea Lozano",
    position: "Abogado Dictaminador",
    role: "cja_lawyer",
    office: "cja",
  },
  {
    email: "titular@cja.example",
    name: "Elena Quiroga Farías",
    position: "Consultora Jurídica",
    role: "cja_head",
    office: "cja",
  },
  {
    email: "administracion@portal.example",
    name: "Alma Treviño Solís",
    position: "Administradora del portal",
    role: "admin",
    office: "portal",
  },
] as const satisfies readonly DemoAccount[];
