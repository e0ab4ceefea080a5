import type { Side } from "#lib/generated/prisma/enums.ts";

/** How the list of cases presents itself to each desk. */
export const INBOX_WORDS = {
  OFFICE: {
    title: "Expedientes",
    lead: "Las solicitudes de su oficina. Primero, las que esperan algo de ustedes.",
    none: "Aquí estarán las solicitudes de su oficina",
    begin:
      "Cada acuerdo que su gobierno quiera firmar con una contraparte extranjera empieza con una solicitud de dictamen. Puede dejarla a medias y seguir después.",
  },
  DGCP: {
    title: "Bandeja",
    lead: "Los expedientes presentados. Primero, los que esperan algo de la DGCP: lo vencido y lo que vence antes.",
    none: "Aquí estarán los expedientes que presenten las oficinas",
    begin: "Todavía no hay ninguno. Cuando una oficina presente el primero, recibirá un aviso.",
  },
  CJA: {
    title: "Bandeja",
    lead: "Los expedientes turnados a la Consultoría Jurídica. Primero, los que esperan su dictamen o su cotejo.",
    none: "Aquí estarán los expedientes que turne la DGCP",
    begin: "Todavía no hay ninguno. Cuando la DGCP turne el primero, recibirá un aviso.",
  },
} as const satisfies Record<Side, { title: string; lead: string; none: string; begin: string }>;
