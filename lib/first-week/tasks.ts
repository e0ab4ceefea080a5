import { formatDate } from "#lib/kernel/format-date.ts";
import type { FirstWeekFacts } from "./facts.ts";

interface TaskRule {
  /** Of the week, from 1. */
  day: 1 | 2 | 3 | 4 | 5;
  title: string;
  /** What there is now, in a sentence or two. */
  say(facts: FirstWeekFacts): string;
  /** Whether nothing is left to do, whoever did it; null when only a person can say that they looked. */
  isDone(facts: FirstWeekFacts): boolean | null;
  /** Where it is done. */
  href: string | ((facts: FirstWeekFacts) => string);
}

export const DAY_TITLES = {
  1: "Día 1: entre con seguridad",
  2: "Día 2: lo que vence",
  3: "Día 3: lo que se prometió",
  4: "Día 4: el plan",
  5: "Día 5: lo que se mide",
} as const satisfies Record<TaskRule["day"], string>;

const some = (count: number, one: string, many: string, none: string): string =>
  count === 0 ? none : count === 1 ? one : `${count} ${many}`;

const NO_PLAN = "La oficina todavía no tiene plan: empiécelo y esto aparecerá aquí.";

/** What to look at in the first week, in its order. */
export const FIRST_WEEK_TASKS = {
  secondFactor: {
    day: 1,
    title: "Proteja las cuentas con segundo factor",
    say: ({ accounts: { withoutSecondFactor } }) =>
      `${some(withoutSecondFactor, "Una cuenta entra", "cuentas entran", "Ninguna cuenta entra")} solo con contraseña. Cada persona activa el suyo en «Mi cuenta».`,
    isDone: ({ accounts }) => accounts.withoutSecondFactor === 0,
    href: "/cuenta/segundo-factor",
  },
  accounts: {
    day: 1,
    title: "Deshabilite las cuentas de quien ya no está",
    say: ({ accounts: { asleep } }) =>
      `${some(asleep, "En una cuenta nadie ha entrado", "cuentas llevan sin que nadie entre", "No hay cuentas sin entrar")} en tres meses. La persona titular las revisa en «Equipo».`,
    isDone: ({ accounts }) => accounts.asleep === 0,
    href: "/equipo",
  },
  cases: {
    day: 2,
    title: "Atienda los expedientes que esperan a la oficina",
    say({ cases: { waiting, overdue, nextDue } }) {
      const first = some(waiting, "Un expediente espera", "expedientes esperan", "Ningún expediente espera");
      const late = overdue > 0 ? ` ${some(overdue, "Uno ya venció.", "ya vencieron.", "")}` : "";
      return `${first} a la oficina.${late}${nextDue ? ` El más próximo vence el ${formatDate(nextDue)}.` : ""}`;
    },
    isDone: ({ cases }) => cases.waiting === 0,
    href: "/expedientes",
  },
  expiring: {
    day: 2,
    title: "Decida sobre los acuerdos que terminan en doce meses",
    say: ({ expiring: { count, next } }) =>
      `${some(count, "Un acuerdo termina", "acuerdos terminan", "Ningún acuerdo termina")} en los próximos doce meses.${next ? ` El primero, el ${formatDate(next)}.` : ""}`,
    isDone: ({ expiring }) => expiring.count === 0,
    href: ({ expiring: { territory } }) =>
      `/registro?${new URLSearchParams({ vigencia: "por-vencer", ...territory })}`,
  },
  commitments: {
    day: 3,
    title: "Diga qué se hará con cada compromiso heredado",
    say: ({ plan }) =>
      plan
        ? `${some(plan.unjudged, "Un compromiso espera", "compromisos esperan", "Ningún compromiso espera")} que se diga si continúa, se reactiva, se renegocia o se cierra.`
        : NO_PLAN,
    isDone: ({ plan }) => plan !== null && plan.unjudged === 0,
    href: "/plan/diagnostico/compromisos",
  },
  memberships: {
    day: 3,
    title: "Revise las membresías y sus cuotas",
    say: ({ plan }) =>
      plan
        ? `${some(plan.memberships, "Una red figura", "redes figuran", "Ninguna red figura")} en el plan. Pregunte a cada una hasta cuándo está pagada.`
        : NO_PLAN,
    isDone: ({ plan }) => (plan !== null && plan.memberships === 0 ? true : null),
    href: "/plan/diagnostico/compromisos",
  },
  readPlan: {
    day: 4,
    title: "Lea el plan de principio a fin",
    say: ({ plan }) => (plan ? "Empiece por el perfil y el diagnóstico, y siga la traza." : NO_PLAN),
    isDone: () => null,
    href: "/plan",
  },
  adoption: {
    day: 4,
    title: "Vea si el plan está adoptado",
    say: ({ plan }) =>
      !plan
        ? NO_PLAN
        : plan.adopted
          ? "Hay una versión adoptada y publicada."
          : "El plan es un borrador: nadie fuera de la oficina lo conoce hasta que la persona titular lo adopte.",
    isDone: ({ plan }) => plan?.adopted ?? false,
    href: "/plan/adoptar",
  },
  indicators: {
    day: 5,
    title: "Mida lo que nadie ha medido",
    say: ({ plan }) =>
      plan
        ? `${some(plan.unmeasured, "Un indicador no tiene", "indicadores no tienen", "No hay indicadores sin")} ${plan.unmeasured === 0 ? "medición" : "ninguna medición"}.`
        : NO_PLAN,
    isDone: ({ plan }) => plan !== null && plan.unmeasured === 0,
    href: "/plan/seguimiento",
  },
  practices: {
    day: 5,
    title: "Conozca las prácticas de la oficina",
    say: () => "Lo que la oficina ya sabe hacer, con sus números y su puntaje.",
    isDone: () => null,
    href: "/practicas-oficina",
  },
} as const satisfies Record<string, TaskRule>;

export type TaskKey = keyof typeof FIRST_WEEK_TASKS;

export const TASK_KEYS = Object.keys(FIRST_WEEK_TASKS) as TaskKey[];

/** The same rule without its literal types, for code that walks the whole table. */
export const taskOf = (key: TaskKey): TaskRule => FIRST_WEEK_TASKS[key];
