import type { ApplicationState } from "#lib/generated/prisma/enums.ts";

interface StateRule {
  label: string;
  /** On the button that leads to it. */
  verb: string;
  tone: "neutral" | "info" | "success" | "warning";
  /** What can become of it. */
  next: readonly ApplicationState[];
}

/** The one table of what an application goes through. */
export const APPLICATION_STATES = {
  PREPARING: {
    label: "En preparación",
    verb: "Preparar",
    tone: "info",
    next: ["SUBMITTED", "WITHDRAWN"],
  },
  SUBMITTED: {
    label: "Enviada",
    verb: "Se envió",
    tone: "warning",
    next: ["GRANTED", "NOT_GRANTED", "WITHDRAWN"],
  },
  GRANTED: { label: "Obtenida", verb: "Se obtuvo", tone: "success", next: [] },
  NOT_GRANTED: { label: "No obtenida", verb: "No se obtuvo", tone: "neutral", next: [] },
  WITHDRAWN: { label: "Retirada", verb: "Se retiró", tone: "neutral", next: [] },
} as const satisfies Record<ApplicationState, StateRule>;

/** Those that still ask for work or for an answer. */
export const OPEN_STATES = ["PREPARING", "SUBMITTED"] as const satisfies readonly ApplicationState[];

export const isOpenState = (state: ApplicationState): boolean =>
  (OPEN_STATES as readonly ApplicationState[]).includes(state);

export const mayBecome = (from: ApplicationState, to: ApplicationState): boolean =>
  (APPLICATION_STATES[from].next as readonly ApplicationState[]).includes(to);
