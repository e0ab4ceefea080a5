import type { DirectoryKind } from "#lib/generated/prisma/enums.ts";
import type { DirectoryFacts } from "./directory-record.ts";
import { OFFICES_ABROAD } from "./offices-abroad.ts";

interface BaseEntry extends Partial<DirectoryFacts> {
  key: string;
  kind: DirectoryKind;
  name: string;
  stateCode?: string;
}

const AT_THE_SRE = { kind: "SRE_UNIT", countryCode: "MX", city: "Ciudad de México" } as const;

/** What the directory begins with. Nobody has confirmed it: it says so until somebody does. */
export const BASE_ENTRIES: readonly BaseEntry[] = [
  {
    ...AT_THE_SRE,
    key: "sre-dgcp",
    name: "Dirección General de Coordinación Política (DGCP)",
    note: "Ventanilla de los gobiernos locales: recibe las solicitudes de dictamen y de apoyo.",
  },
  {
    ...AT_THE_SRE,
    key: "sre-cja",
    name: "Consultoría Jurídica (CJA)",
    note: "Dictamina los acuerdos interinstitucionales y los inscribe en el registro.",
  },
  {
    ...{ key: "amaie", kind: "ASSOCIATION", countryCode: "MX" },
    name: "Asociación de oficinas de asuntos internacionales de los estados (AMAIE)",
    note: "Coordinación 2026-2027: Nuevo León, Aguascalientes y Campeche.",
  },
  {
    ...{ key: "aalmac", kind: "ASSOCIATION", countryCode: "MX" },
    name: "Asociación de autoridades locales (AALMAC)",
  },
  ...OFFICES_ABROAD,
];
