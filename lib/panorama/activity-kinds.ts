import type { ActivityKind } from "#lib/generated/prisma/enums.ts";

interface KindWords {
  slug: string;
  /** In the plural. */
  label: string;
  /** What of it counts, and in which month. */
  counts: string;
}

/** What offices do, as the picture tells it apart. */
export const ACTIVITY_KINDS = {
  EVENT: {
    slug: "evento",
    label: "Eventos",
    counts: "los publicados y no cancelados, en el mes en que empiezan",
  },
  MISSION: { slug: "gira", label: "Giras y visitas", counts: "en el mes en que empiezan" },
  PROJECT: {
    slug: "proyecto",
    label: "Proyectos",
    counts: "los no cancelados, en el mes en que empiezan",
  },
  APPLICATION: {
    slug: "participacion",
    label: "Participaciones en convocatorias",
    counts: "las enviadas, en el mes de su envío",
  },
  AGREEMENT: {
    slug: "acuerdo",
    label: "Acuerdos inscritos",
    counts: "los publicados en el registro, en el mes de su inscripción",
  },
  TIE: {
    slug: "vinculo",
    label: "Actividades de vínculos",
    counts: "las que no cuentan ya como evento, gira, proyecto o participación, en el mes en que se hicieron",
  },
  CASE: {
    slug: "expediente",
    label: "Expedientes presentados",
    counts: "en el mes en que se presentaron a la DGCP",
  },
  CALL: {
    slug: "convocatoria",
    label: "Convocatorias publicadas",
    counts: "en el mes en que abren",
  },
} as const satisfies Record<ActivityKind, KindWords>;

export const KIND_KEYS = Object.keys(ACTIVITY_KINDS) as ActivityKind[];

/** The kinds that anyone may see some of. */
export const PUBLIC_KINDS = [
  "EVENT",
  "MISSION",
  "PROJECT",
  "AGREEMENT",
  "TIE",
  "CALL",
] as const satisfies ActivityKind[];
