import { subtractBusinessDays } from "#lib/calendar/business-days.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { Calendar, IsoDate } from "#lib/calendar/types.ts";

/** What an application begins with, each with its working days before the day of the closing. Every one can be changed. */
export const DEFAULT_STEPS = [
  { title: "Leer las bases y decidir si se participa", daysBefore: 25 },
  { title: "Carta institucional de intención", daysBefore: 20 },
  { title: "Presupuesto y contraparte", daysBefore: 15 },
  { title: "Aval de la autoridad que firma", daysBefore: 10 },
  { title: "Traducción", daysBefore: 6 },
  { title: "Revisión final", daysBefore: 3 },
  { title: "Envío", daysBefore: 1 },
] as const satisfies readonly { title: string; daysBefore: number }[];

export interface StepFacts {
  title: string;
  daysBefore: number;
  doneAt: Date | null;
}

export type StepStanding = "done" | "late" | "today" | "ahead";

export type PlannedStep<Step extends StepFacts> = Step & { dueOn: IsoDate; standing: StepStanding };

/**
 * The steps of an application on their days, counted back from the closing, in the order in which they are due. When
 * the convener moves the closing, every day moves with it.
 * @param closesAt the instant of the closing: its day is that of Mexico City, where the steps are done
 */
export function planBack<Step extends StepFacts>(
  steps: readonly Step[],
  closesAt: Date,
  calendar: Calendar,
  today: IsoDate,
): PlannedStep<Step>[] {
  const closing = mexicoCityDay(closesAt);
  return steps
    .toSorted((one, other) => other.daysBefore - one.daysBefore || one.title.localeCompare(other.title, "es"))
    .map((step) => {
      const dueOn = subtractBusinessDays(closing, step.daysBefore, calendar);
      return { ...step, dueOn, standing: standingOf(step, dueOn, today) };
    });
}

function standingOf({ doneAt }: StepFacts, dueOn: IsoDate, today: IsoDate): StepStanding {
  if (doneAt !== null) return "done";
  return dueOn < today ? "late" : dueOn === today ? "today" : "ahead";
}
