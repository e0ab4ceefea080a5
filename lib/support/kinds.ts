import type { SupportKind, SupportState } from "#lib/generated/prisma/enums.ts";

/** What an office may ask the DGCP for, in the order of the form. */
export const SUPPORT_KINDS = {
  POLICY_INFORMATION: {
    slug: "informacion",
    label: "Información de política exterior",
    hint: "Qué relación lleva México con un país, un tema o un organismo, y cómo alinearse con ella.",
  },
  EMBASSY_CONTACT: {
    slug: "contacto",
    label: "Contacto con una embajada o un consulado",
    hint: "Con quién hablar y para qué: una visita, una reunión, una gestión.",
  },
  OFFICE_CREATION: {
    slug: "creacion-de-oficina",
    label: "Ayuda para crear o fortalecer una oficina",
    hint: "Reglamento, estructura, funciones o experiencias de otras oficinas.",
  },
  TRAINING: {
    slug: "capacitacion",
    label: "Capacitación",
    hint: "El tema, para cuántas personas y en qué fechas convendría.",
  },
  FORUM: {
    slug: "foro",
    label: "Participar en un foro",
    hint: "Cuál, dónde y cuándo, y qué haría ahí su oficina.",
  },
} as const satisfies Record<SupportKind, { slug: string; label: string; hint: string }>;

/** Whose turn it is, or how it ended. */
export const SUPPORT_STATES = {
  OPEN: { label: "En atención", tone: "info" },
  WAITING: { label: "Espera a la oficina", tone: "warning" },
  ANSWERED: { label: "Atendida", tone: "success" },
  WITHDRAWN: { label: "Retirada", tone: "neutral" },
} as const satisfies Record<SupportState, { label: string; tone: string }>;

const KINDS = Object.keys(SUPPORT_KINDS) as SupportKind[];

/** Null when there is none of that name. */
export const kindOfSlug = (slug: string): SupportKind | null =>
  KINDS.find((kind) => SUPPORT_KINDS[kind].slug === slug) ?? null;
