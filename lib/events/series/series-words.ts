import type { SeriesStep } from "#lib/generated/prisma/enums.ts";
import { ordinalOf, type SeriesRule } from "./recurrence.ts";

/** How an event is repeated. */
export const SERIES_STEPS = {
  WEEKLY: { slug: "semanas", label: "Cada semana, el mismo día de la semana" },
  MONTHLY_DAY: { slug: "dia-del-mes", label: "Cada mes, el mismo día del mes" },
  MONTHLY_WEEKDAY: {
    slug: "dia-de-la-semana",
    label: "Cada mes, el mismo día de la semana (como el tercer jueves)",
  },
} as const satisfies Record<SeriesStep, { slug: string; label: string }>;

/** Which events of a series a change is for. */
export const SERIES_SCOPES = {
  one: { slug: "este", label: "Solo a este" },
  following: { slug: "siguientes", label: "A este y a los que siguen" },
  all: { slug: "todos", label: "A todos los que no han terminado" },
} as const;

export type SeriesScope = keyof typeof SERIES_SCOPES;

const ORDINALS = ["primer", "segundo", "tercer", "cuarto", "último"];
const weekday = new Intl.DateTimeFormat("es-MX", { weekday: "long", timeZone: "UTC" });

/** The rule in words: «cada 2 semanas, el jueves», «cada mes, el tercer jueves». @param first ISO */
export function sayRule(first: string, { step, every }: Pick<SeriesRule, "step" | "every">): string {
  const day = Temporal.PlainDate.from(first);
  const name = weekday.format(new Date(`${first}T00:00:00Z`));
  if (step === "WEEKLY") return `${every === 1 ? "cada semana" : `cada ${every} semanas`}, el ${name}`;
  const months = every === 1 ? "cada mes" : `cada ${every} meses`;
  return step === "MONTHLY_DAY"
    ? `${months}, el día ${day.day}`
    : `${months}, el ${ORDINALS[ordinalOf(day) - 1]} ${name}`;
}

/** What a form says; anything else is the least. */
export const readScope = (typed: string): SeriesScope =>
  (Object.keys(SERIES_SCOPES) as SeriesScope[]).find((key) => SERIES_SCOPES[key].slug === typed) ?? "one";
