import type { Side } from "#lib/generated/prisma/enums.ts";

interface InboxView {
  label: string;
  slug: string;
  /** Which desks have it as a tab. */
  desks: readonly Side[];
  /** What an empty one means. */
  empty: string;
}

const AUTHORITIES: readonly Side[] = ["DGCP", "CJA"];
const EVERYONE: readonly Side[] = ["OFFICE", "DGCP", "CJA"];

/** The tabs of the inbox, in order: first what asks for something to be done. */
export const INBOX_VIEWS = {
  mine: {
    label: "Mi turno",
    slug: "mi-turno",
    desks: EVERYONE,
    empty: "Nada espera por ahora una acción de su parte.",
  },
  overdue: { label: "Vencidos", slug: "vencidos", desks: EVERYONE, empty: "Ningún plazo está vencido." },
  due_soon: {
    label: "Por vencer",
    slug: "por-vencer",
    desks: EVERYONE,
    empty: "Ningún plazo vence hoy ni en los próximos tres días hábiles.",
  },
  eventuality: {
    label: "Con eventualidad",
    slug: "con-eventualidad",
    desks: EVERYONE,
    empty: "Ningún expediente en curso declara una eventualidad.",
  },
  assigned: {
    label: "A mi cargo",
    slug: "a-mi-cargo",
    desks: AUTHORITIES,
    empty: "No tiene expedientes en curso a su cargo.",
  },
  unassigned: {
    label: "Sin asignar",
    slug: "sin-asignar",
    desks: AUTHORITIES,
    empty: "Todos los expedientes en curso tienen quien los atienda.",
  },
  drafts: {
    label: "En preparación",
    slug: "en-preparacion",
    desks: ["OFFICE"],
    empty: "Su oficina no tiene solicitudes en preparación.",
  },
  all: { label: "Todos", slug: "todos", desks: EVERYONE, empty: "Todavía no hay expedientes." },
  closed: {
    label: "Concluidos",
    slug: "concluidos",
    desks: EVERYONE,
    empty: "Ningún expediente ha concluido.",
  },
} as const satisfies Record<string, InboxView>;

export type InboxViewKey = keyof typeof INBOX_VIEWS;
export const INBOX_VIEW_KEYS = Object.keys(INBOX_VIEWS) as InboxViewKey[];

export const DEFAULT_VIEW: InboxViewKey = "all";

/** A case falls due soon when at most these business days remain. */
export const DUE_SOON_DAYS = 3;

const desksOf = (key: InboxViewKey): readonly Side[] => INBOX_VIEWS[key].desks;

export const viewsOf = (side: Side): InboxViewKey[] =>
  INBOX_VIEW_KEYS.filter((key) => desksOf(key).includes(side));
