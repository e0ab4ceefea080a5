import type { OfficeKind } from "#lib/generated/prisma/enums.ts";

interface DemoOffice {
  kind: OfficeKind;
  name: string;
  /** INEGI's code of the state. */
  stateCode?: string;
  municipality?: string;
  /** Key of the state office it shares its cases with. */
  sharesWith?: string;
}

/** Invented organisations of the demonstration, by the word the accounts name them with. */
export const DEMO_OFFICES = {
  jalisco: { kind: "STATE", name: "Coordinación de Asuntos Internacionales de Jalisco", stateCode: "14" },
  zapopan: {
    kind: "MUNICIPAL",
    name: "Enlace Internacional de Zapopan",
    stateCode: "14",
    municipality: "Zapopan",
    sharesWith: "jalisco",
  },
  yucatan: { kind: "STATE", name: "Dirección de Relaciones Internacionales de Yucatán", stateCode: "31" },
  dgcp: { kind: "DGCP", name: "Dirección General de Coordinación Política" },
  cja: { kind: "CJA", name: "Consultoría Jurídica" },
  portal: { kind: "PORTAL", name: "Administración del portal" },
} as const satisfies Record<string, DemoOffice>;

export type DemoOfficeKey = keyof typeof DEMO_OFFICES;
