import type { Side, SupportAct, SupportState } from "#lib/generated/prisma/enums.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission, type Permission } from "#lib/permissions/roles.ts";

interface ActRule {
  side: Extract<Side, "OFFICE" | "DGCP">;
  permission: Permission;
  from: readonly SupportState[];
  /** Null leaves it as it is. */
  to: SupportState | null;
  /** In the address of its form and on its button. */
  slug: string;
  label: string;
  /** In the thread, after who did it. */
  done: string;
  /** What the other side is told; null when it concerns nobody else. */
  news: string | null;
  needsText: boolean;
}

const OPEN = ["OPEN", "WAITING"] as const;

/** Every act on a request after it is filed: whose it is, from where, to where. Screens draw from it, the writer refuses by it. */
export const SUPPORT_ACTS = {
  TAKE: {
    ...{ side: "DGCP", permission: "support.attend", from: OPEN, to: null, slug: "tomar" },
    ...{ label: "Atenderla yo", done: "tomó la solicitud", news: null, needsText: false },
  },
  ASK: {
    ...{ side: "DGCP", permission: "support.attend", from: ["OPEN"], to: "WAITING", slug: "preguntar" },
    ...{ label: "Pedir más datos a la oficina", done: "pidió más datos" },
    ...{ news: "La DGCP le pide más datos", needsText: true },
  },
  ANSWER: {
    ...{ side: "DGCP", permission: "support.attend", from: OPEN, to: "ANSWERED", slug: "responder" },
    ...{ label: "Responder", done: "respondió", news: "La DGCP respondió", needsText: true },
  },
  ADD: {
    ...{ side: "OFFICE", permission: "support.ask", from: OPEN, to: "OPEN", slug: "agregar" },
    ...{ label: "Agregar datos", done: "agregó datos", news: "La oficina agregó datos", needsText: true },
  },
  WITHDRAW: {
    ...{ side: "OFFICE", permission: "support.ask", from: OPEN, to: "WITHDRAWN", slug: "retirar" },
    ...{ label: "Retirar la solicitud", done: "retiró la solicitud" },
    ...{ news: "La oficina retiró su solicitud", needsText: true },
  },
  RATE: {
    ...{ side: "OFFICE", permission: "support.ask", from: ["ANSWERED"], to: null, slug: "calificar" },
    ...{ label: "Calificar la respuesta", done: "calificó la respuesta" },
    ...{ news: "La oficina calificó la respuesta", needsText: false },
  },
  REOPEN: {
    ...{ side: "OFFICE", permission: "support.ask", from: ["ANSWERED"], to: "OPEN", slug: "reabrir" },
    ...{ label: "Decir qué falta", done: "dijo que la respuesta no basta" },
    ...{ news: "La oficina pide completar la respuesta", needsText: true },
  },
} as const satisfies Record<Exclude<SupportAct, "FILE">, ActRule>;

export type LaterAct = keyof typeof SUPPORT_ACTS;

export const ruleOf = (act: LaterAct): ActRule => SUPPORT_ACTS[act];

const ACTS = Object.keys(SUPPORT_ACTS) as LaterAct[];

/** The act of an address or a form; null when there is none of that name. */
export const actOfSlug = (slug: string | string[] | undefined): LaterAct | null =>
  ACTS.find((act) => SUPPORT_ACTS[act].slug === slug) ?? null;

export interface Standing {
  state: SupportState;
  ownerId: string | null;
  satisfaction: number | null;
}

/** Why a person cannot do something now, as a sentence; null when they can. */
export function whyNot(act: LaterAct, actor: Actor, request: Standing): string | null {
  const { permission, from } = ruleOf(act);
  if (!hasPermission(actor.role, permission)) return "Su cuenta no hace esto en las solicitudes de apoyo.";
  if (!from.includes(request.state))
    return "La solicitud cambió mientras tanto: revise cómo está antes de seguir.";
  if (act === "TAKE" && request.ownerId === actor.id) return "Usted ya atiende esta solicitud.";
  if (act === "RATE" && request.satisfaction !== null) return "La respuesta ya está calificada.";
  if (act === "REOPEN" && request.satisfaction !== null)
    return "La respuesta ya está calificada: si falta algo, envíe otra solicitud.";
  return null;
}

/** What a person may do now, in the order of the table. */
export const actsFor = (actor: Actor, request: Standing): LaterAct[] =>
  ACTS.filter((act) => whyNot(act, actor, request) === null);
