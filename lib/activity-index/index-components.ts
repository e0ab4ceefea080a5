/** What the index adds up, each worth at most one point. */
export const INDEX_COMPONENTS = {
  institutional: {
    slug: "institucional",
    column: "estructura_institucional",
    label: "Estructura institucional",
    meaning:
      "Con qué cuenta el gobierno del estado para actuar fuera: una oficina propia, su lugar en la administración, su personal, su presupuesto y sus normas.",
  },
  economic: {
    slug: "economica",
    column: "actividad_economica",
    label: "Actividad económica",
    meaning:
      "Lo que hace en el exterior por su economía: promoción del comercio, de la inversión y del turismo, misiones, ferias, oficinas de representación.",
  },
  political: {
    slug: "politica",
    column: "actividad_politica",
    label: "Actividad política",
    meaning:
      "Sus lazos con otros gobiernos y organismos: acuerdos, hermanamientos, visitas, redes y foros en los que toma parte.",
  },
} as const;

export type IndexComponent = keyof typeof INDEX_COMPONENTS;

export const COMPONENT_KEYS = Object.keys(INDEX_COMPONENTS) as IndexComponent[];

/** The most of one component, in hundredths of a point. */
export const COMPONENT_MOST = 100;

/** Hundredths of a point of each, 0 to 100. */
export type ComponentValues = Readonly<Record<IndexComponent, number>>;

export const sumOfComponents = (values: ComponentValues): number =>
  COMPONENT_KEYS.reduce((sum, key) => sum + values[key], 0);
