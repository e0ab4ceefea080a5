import type { EventKind, EventMode } from "#lib/generated/prisma/enums.ts";

type Words<Key extends string> = Record<Key, { slug: string; label: string }>;

/** What an event may be. */
export const EVENT_KINDS = {
  FORUM: { slug: "foro", label: "Foro" },
  TRAINING: { slug: "capacitacion", label: "Capacitación" },
  TOUR: { slug: "gira", label: "Gira o misión" },
  VISIT: { slug: "visita", label: "Visita recibida" },
  FAIR: { slug: "feria", label: "Feria" },
  ASSEMBLY: { slug: "asamblea", label: "Asamblea" },
  SIGNING: { slug: "firma", label: "Firma de acuerdo" },
  WEBINAR: { slug: "seminario-en-linea", label: "Seminario en línea" },
} as const satisfies Words<EventKind>;

/** How people meet. */
export const EVENT_MODES = {
  IN_PERSON: { slug: "presencial", label: "Presencial" },
  ONLINE: { slug: "en-linea", label: "En línea" },
  BOTH: { slug: "hibrido", label: "Presencial y en línea" },
} as const satisfies Words<EventMode>;

export const MEXICO = "México";
