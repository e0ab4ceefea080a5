import { z } from "zod";
import { DomainError, type FieldErrors } from "#lib/kernel/errors.ts";
import type { IsoDate } from "./types.ts";

/** Before 2007 part of the Monday holidays did not exist; after 2099 nobody can say which law will be in force. */
export const CALCULATOR_RANGE = { from: "2007-01-01", to: "2099-12-31" } as const;
export const MAX_TERM_DAYS = 365;
/** Bounds the answer: each day of a suspension is one more row of it. */
const MAX_SUSPENSION_DAYS = 366;

const blankAsAbsent = (value: unknown) => (value === "" ? undefined : value);

/** One text. An address may leave a parameter out or repeat it; neither is guessed at. */
function single(name: string) {
  return z.string({
    error: ({ input }) => (input === undefined ? `Falta «${name}».` : `«${name}» debe venir una sola vez.`),
  });
}

function isoDate(name: string) {
  return single(name)
    .regex(
      /^\d{4}-\d{2}-\d{2}$/,
      `«${name}» debe ser una fecha con la forma AAAA-MM-DD, por ejemplo 2026-03-02.`,
    )
    .refine(exists, `«${name}» no es una fecha que exista en el calendario.`)
    .refine(
      (date) => !exists(date) || (date >= CALCULATOR_RANGE.from && date <= CALCULATOR_RANGE.to),
      `«${name}» debe estar entre el 1 de enero de 2007 y el 31 de diciembre de 2099.`,
    );
}

const wholeDays = `«dias» debe ser un número entero entre 0 y ${MAX_TERM_DAYS}.`;

const calculatorQuerySchema = z
  .object({
    desde: z.preprocess(blankAsAbsent, isoDate("desde")),
    dias: z.preprocess(
      blankAsAbsent,
      single("dias")
        .regex(/^\d{1,3}$/, wholeDays)
        .transform(Number)
        .refine((days) => days <= MAX_TERM_DAYS, wholeDays),
    ),
    calendario: z.preprocess(
      blankAsAbsent,
      z
        .enum(["sre", "lft", "lfpa", "union"], { error: "«calendario» debe ser sre, lft, lfpa o union." })
        .default("sre"),
    ),
    tarde: z.preprocess(
      blankAsAbsent,
      z.enum(["si", "no"], { error: "«tarde» debe ser si o no." }).default("no"),
    ),
    suspension_desde: z.preprocess(blankAsAbsent, isoDate("suspension_desde").optional()),
    suspension_hasta: z.preprocess(blankAsAbsent, isoDate("suspension_hasta").optional()),
  })
  .superRefine(checkSuspension);

export type CalculatorParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the calculator is asked, in the words of its address. Dates are ISO; `dias` are business days, 0 to 365. */
export type CalculatorQuery = z.output<typeof calculatorQuerySchema>;

/** Reads an address's parameters. Throws DomainError `invalid` with one sentence per parameter that is wrong. */
export function parseCalculatorQuery(params: CalculatorParams): CalculatorQuery {
  const outcome = calculatorQuerySchema.safeParse(params);
  if (outcome.success) return outcome.data;
  const fields: FieldErrors = {};
  for (const issue of outcome.error.issues) fields[String(issue.path[0])] ??= issue.message;
  throw new DomainError("invalid", Object.values(fields).join(" "), fields);
}

function exists(date: IsoDate): boolean {
  try {
    return Boolean(Temporal.PlainDate.from(date));
  } catch {
    return false;
  }
}

type SuspensionDates = {
  desde: IsoDate;
  suspension_desde?: IsoDate | undefined;
  suspension_hasta?: IsoDate | undefined;
};

function checkSuspension(query: SuspensionDates, context: z.RefinementCtx): void {
  const { desde, suspension_desde: from, suspension_hasta: until } = query;
  const refuse = (path: string, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (from === undefined) {
    if (until !== undefined)
      refuse("suspension_desde", "Falta «suspension_desde»: el día en que se notificó la suspensión.");
    return;
  }
  if (from < desde) refuse("suspension_desde", "«suspension_desde» no puede ser anterior a «desde».");
  if (until === undefined) return;
  if (until < from)
    refuse("suspension_hasta", "«suspension_hasta» no puede ser anterior a «suspension_desde».");
  else if (Temporal.PlainDate.from(from).until(until).days > MAX_SUSPENSION_DAYS) {
    refuse(
      "suspension_hasta",
      `«suspension_hasta» no puede quedar a más de ${MAX_SUSPENSION_DAYS} días naturales de «suspension_desde».`,
    );
  }
}
