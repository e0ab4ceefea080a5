import type { CommentHoldReason, CommentOutcome, CommentState } from "#lib/generated/prisma/enums.ts";
import type { Phase } from "./phase.ts";

/** What each closed list of a consultation is called on the screens. */

export const PHASES = {
  coming: "Próxima",
  open: "Abierta",
  closed: "Cerrada",
} as const satisfies Record<Phase, string>;

/** In the order in which the office looks after them; `slug` is the word in the address. */
export const COMMENT_STATES = {
  PENDING: { label: "Por revisar", one: "Por revisar", slug: "por-revisar" },
  PUBLISHED: { label: "Publicados", one: "Publicado", slug: "publicados" },
  HELD: { label: "Retenidos", one: "Retenido", slug: "retenidos" },
  WITHDRAWN: { label: "Retirados", one: "Retirado por quien lo escribió", slug: "retirados" },
} as const satisfies Record<
  Exclude<CommentState, "UNCONFIRMED">,
  { label: string; one: string; slug: string }
>;

export type SeenState = keyof typeof COMMENT_STATES;

/** Why a comment may be kept from the public: none of them is that the office disagrees. */
export const HOLD_REASONS = {
  PERSONAL_DATA: "Contiene datos personales de otra persona",
  INSULT: "Contiene insultos, amenazas o discriminación",
  ADVERTISING: "Es publicidad",
  ELECTORAL: "Es propaganda electoral o de un partido",
  REPEATED: "Repite otro comentario de la misma persona",
  UNREADABLE: "No se entiende lo que dice",
} as const satisfies Record<CommentHoldReason, string>;

export const OUTCOMES = {
  ACCEPTED: "Se acepta",
  PARTLY: "Se acepta en parte",
  NOT_ACCEPTED: "No se acepta",
  OUT_OF_SCOPE: "No corresponde a este plan",
} as const satisfies Record<CommentOutcome, string>;

/** How somebody who gave no name is called. */
export const NO_NAME = "Persona que prefirió no dar su nombre";
