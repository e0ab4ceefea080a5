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

/** Invented organisations of the demonstration, by the word the accounts name them with. A state comes before who shares with it. */
export const DEMO_OFFICES = {
  jalisco: { kind: "STATE", name: "Coordinación de Asuntos Internacionales de Jalisco", stateCode: "14" },
  zapopan: {
    kind: "MUNICIPAL",
    name: "Enlace Internacional de Zapopan",
    stateCode: "14",
    municipality: "Zapopan",
    sharesWith: "jalisco",
  },
  guadalajara: {
    kind: "MUNICIPAL",
    name: "Dirección de Relaciones Internacionales de Guadalajara",
    stateCode: "14",
    municipality: "Guadalajara",
    sharesWith: "jalisco",
  },
  yucatan: { kind: "STATE", name: "Dirección de Relaciones Internacionales de Yucatán", stateCode: "31" },
  merida: {
    kind: "MUNICIPAL",
    name: "Unidad de Asuntos Internacionales de Mérida",
    stateCode: "31",
    municipality: "Mérida",
  },
  nuevo_leon: { kind: "STATE", name: "Oficina de Asuntos Internacionales de Nuevo León", stateCode: "19" },
  monterrey: {
    kind: "MUNICIPAL",
    name: "Enlace Internacional de Monterrey",
    stateCode: "19",
    municipality: "Monterrey",
  },
  ciudad_de_mexico: {
    kind: "STATE",
    name: "Coordinación de Asuntos Internacionales de la Ciudad de México",
    stateCode: "09",
  },
  chiapas: { kind: "STATE", name: "Subsecretaría de Enlace Internacional de Chiapas", stateCode: "07" },
  aguascalientes: {
    kind: "STATE",
    name: "Coordinación de Enlace Internacional de Aguascalientes",
    stateCode: "01",
  },
  dgcp: { kind: "DGCP", name: "Dirección General de Coordinación Política" },
  cja: { kind: "CJA", name: "Consultoría Jurídica" },
  portal: { kind: "PORTAL", name: "Administración del portal" },
} as const satisfies Record<string, DemoOffice>;

export type DemoOfficeKey = keyof typeof DEMO_OFFICES;
