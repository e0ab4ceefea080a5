import type { PolicyNoticeKind } from "#lib/generated/prisma/enums.ts";

/** An invented notice of the demonstration. */
export interface DemoPolicyNotice {
  kind: PolicyNoticeKind;
  title: string;
  body: string;
  areas: readonly string[];
  countries: readonly string[];
  /** Days before the load. */
  ago: number;
  correction?: string;
  withdrawn?: string;
}

const INVENTED = "\n\nTexto inventado para la demostración.";

export const DEMO_POLICY_NOTICES: readonly DemoPolicyNotice[] = [
  {
    kind: "BILATERAL_MEETING",
    title: "Reunión bilateral sobre educación y movilidad de estudiantes",
    body: `Las dos cancillerías acordaron reconocer los créditos de estancias cortas y abrir una mesa con estados y provincias.\n\n## Qué pueden hacer estados y municipios\n\n- Proponer universidades para la primera ronda.\n- Revisar los convenios que ya tienen con universidades de ese país.${INVENTED}`,
    areas: ["educacion", "juventud"],
    countries: ["CA"],
    ago: 75,
  },
  {
    kind: "TRADE_DECISION",
    title: "Cambian las reglas de etiquetado para alimentos que se exportan",
    body: `Desde el próximo semestre, los alimentos procesados llevarán el origen de su ingrediente principal. Hay un periodo de gracia para productores pequeños.${INVENTED}`,
    areas: ["comercio"],
    countries: ["DE", "ES", "FR", "IT"],
    ago: 58,
    correction: "El periodo de gracia es de doce meses, no de seis.",
  },
  {
    kind: "SECURITY_AGREEMENT",
    title: "Acuerdo de intercambio de información para la protección civil en la frontera",
    body: `Los centros de protección civil de los estados fronterizos compartirán alertas de incendios e inundaciones en el momento en que se emiten.${INVENTED}`,
    areas: ["proteccion_civil"],
    countries: ["US"],
    ago: 44,
  },
  {
    kind: "MULTILATERAL_FORUM",
    title: "Declaración de ciudades sobre calor extremo",
    body: `El foro adoptó una declaración que pide a los gobiernos locales un plan de sombra y agua. México ofreció compartir el de tres ciudades.${INVENTED}`,
    areas: ["medio_ambiente", "salud"],
    countries: [],
    ago: 30,
  },
  {
    kind: "CONSULAR_MATTER",
    title: "Jornadas consulares para quienes regresan",
    body: `Los consulados expedirán actas y pasaportes en jornadas de fin de semana. Los municipios con más personas retornadas pueden pedir una.${INVENTED}`,
    areas: ["migracion"],
    countries: ["US", "CA"],
    ago: 16,
  },
  {
    kind: "BILATERAL_MEETING",
    title: "Visita de trabajo para la cooperación en agua urbana",
    body: `Se revisó la cooperación triangular en agua y se acordó un calendario de visitas técnicas a ciudades de los dos países.${INVENTED}`,
    areas: ["agua_residuos", "desarrollo_urbano"],
    countries: ["DE", "CO"],
    ago: 6,
  },
  {
    kind: "OTHER",
    title: "Calendario de efemérides con otros países",
    body: `Lista de fechas compartidas con otros países durante el año.${INVENTED}`,
    areas: ["cultura"],
    countries: ["IT"],
    ago: 50,
    withdrawn: "El calendario se repitió por error: el vigente está en la agenda.",
  },
];
