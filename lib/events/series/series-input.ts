import { z } from "zod";
import { bySlug } from "#lib/kernel/by-slug.ts";
import { isoDate } from "#lib/kernel/iso-date.ts";
import { MOST_IN_SERIES, type SeriesRule } from "./recurrence.ts";
import { SERIES_STEPS } from "./series-words.ts";

const blank = z
  .string()
  .trim()
  .length(0)
  .transform(() => null);
const number = (least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,2}$/, `Escriba un número de ${least} a ${most}.`)
    .transform(Number)
    .refine((given) => given >= least && given <= most, `Escriba un número de ${least} a ${most}.`);

/** How an event is repeated, as a form sends it. Both or neither of its ends are refused. */
export const seriesSchema = z
  .object({
    step: bySlug(SERIES_STEPS),
    every: number(1, 12),
    untilOn: z.union([blank, isoDate("Escriba una fecha que exista.")]),
    times: z.union([blank, number(2, MOST_IN_SERIES)]),
    skipHolidays: z.boolean(),
  })
  .superRefine(({ untilOn, times }, context) => {
    if ((untilOn === null) !== (times === null)) return;
    const message = "Diga hasta qué día o cuántas veces: una de las dos.";
    context.addIssue({ code: "custom", path: ["times"], message });
  }) satisfies z.ZodType<SeriesRule>;

export const SERIES_FIELDS = ["step", "every", "untilOn", "times", "skipHolidays"] as const;

/** What was typed, by field. */
export type TypedSeries = Record<(typeof SERIES_FIELDS)[number], string>;

export const seriesInput = ({ skipHolidays, ...typed }: TypedSeries): unknown => ({
  ...typed,
  skipHolidays: skipHolidays !== "",
});
