import type {
  MissionCostConcept,
  MissionKind,
  MissionMemberKind,
  MissionResultKind,
} from "#lib/generated/prisma/enums.ts";

interface KindWords {
  one: string;
  many: string;
  /** The places, those of the office and those of the other side: a visit is a tour seen in a mirror. */
  places: string;
  members: string;
  people: string;
}

export const MISSION_KINDS = {
  TOUR: {
    one: "Gira de trabajo",
    many: "Giras de trabajo",
    places: "A dónde se va",
    members: "Quién va",
    people: "A quién se vio",
  },
  VISIT: {
    one: "Visita recibida",
    many: "Visitas recibidas",
    places: "De dónde vienen",
    members: "Quién recibe",
    people: "Quién vino",
  },
} as const satisfies Record<MissionKind, KindWords>;

export const MEMBER_KINDS = {
  PUBLIC_SERVANT: "Persona servidora pública",
  OTHER: "Otra persona",
} as const satisfies Record<MissionMemberKind, string>;

export const COST_CONCEPTS = {
  TRANSPORT: "Traslados",
  LODGING: "Hospedaje",
  MEALS: "Alimentos",
  VENUE: "Sede y montaje",
  INTERPRETING: "Interpretación y traducción",
  MATERIALS: "Materiales y obsequios",
  FEES: "Inscripciones y cuotas",
  OTHER: "Otro",
} as const satisfies Record<MissionCostConcept, string>;

interface ResultWords {
  label: string;
  hint: string;
  /** Whether nothing more is expected of the commitment. */
  settles: boolean;
}

export const RESULT_KINDS = {
  FOLLOW_UP: {
    label: "Seguimiento",
    hint: "Se hizo algo y todavía no hay resultado: el compromiso sigue abierto.",
    settles: false,
  },
  CASE: {
    label: "Un expediente de su oficina",
    hint: "Sigue abierto hasta que el acuerdo se inscriba; entonces el portal lo cierra solo.",
    settles: false,
  },
  AGREEMENT: { label: "Un acuerdo inscrito", hint: "Ya está en el registro público.", settles: true },
  PROJECT: { label: "Un proyecto", hint: "De cooperación, en marcha o terminado.", settles: true },
  INVESTMENT: { label: "Una inversión", hint: "Anunciada o hecha, con su monto.", settles: true },
  NOTHING: { label: "Nada", hint: "No prosperó: también es un resultado, y se dice por qué.", settles: true },
} as const satisfies Record<MissionResultKind, ResultWords>;
