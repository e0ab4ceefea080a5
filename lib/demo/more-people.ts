import type { Role } from "#lib/generated/prisma/enums.ts";
import type { DemoOfficeKey } from "./offices.ts";

interface Person {
  email: string;
  name: string;
  position: string;
  role: Role;
  office: DemoOfficeKey;
}

/** Invented people who only fill the demonstration's history; the accounts to try the portal with are in accounts.ts. */
export const MORE_PEOPLE = [
  {
    email: "titular@guadalajara.example",
    name: "Paula Arreola Medina",
    position: "Directora de Relaciones Internacionales",
    role: "office_head",
    office: "guadalajara",
  },
  {
    email: "titular@merida.example",
    name: "Beatriz Pech Uicab",
    position: "Jefa de Asuntos Internacionales",
    role: "office_head",
    office: "merida",
  },
  {
    email: "titular@nuevoleon.example",
    name: "Rodrigo Garza Elizondo",
    position: "Titular de Asuntos Internacionales",
    role: "office_head",
    office: "nuevo_leon",
  },
  {
    email: "titular@monterrey.example",
    name: "Fernanda Treviño Cantú",
    position: "Enlace Internacional del Municipio",
    role: "office_head",
    office: "monterrey",
  },
  {
    email: "titular@cdmx.example",
    name: "Julián Ortega Millán",
    position: "Coordinador de Asuntos Internacionales",
    role: "office_head",
    office: "ciudad_de_mexico",
  },
  {
    email: "titular@chiapas.example",
    name: "Rosario Gómez Hernández",
    position: "Subsecretaria de Enlace Internacional",
    role: "office_head",
    office: "chiapas",
  },
  {
    email: "titular@aguascalientes.example",
    name: "Ernesto Macías Loera",
    position: "Coordinador de Enlace Internacional",
    role: "office_head",
    office: "aguascalientes",
  },
  {
    email: "enlaces@dgcp.example",
    name: "Noemí Cárdenas Rivas",
    position: "Jefa de Departamento de Acuerdos",
    role: "dgcp_officer",
    office: "dgcp",
  },
  {
    email: "tratados@cja.example",
    name: "Bruno Alcocer Díaz",
    position: "Abogado Dictaminador",
    role: "cja_lawyer",
    office: "cja",
  },
] as const satisfies readonly Person[];
