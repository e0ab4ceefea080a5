import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { z } from "zod";
import { changeCatalogue } from "#lib/catalogues/change-catalogue.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { dateColumn, isoDateSchema } from "#lib/kernel/iso-date.ts";
import { oneLine } from "#lib/kernel/one-line.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { ProcedureKey } from "./base-rules.ts";
import { FIGURES, isFigureKey, LONGEST_BASIS } from "./figures.ts";
import { lockFigure } from "./lock-figure.ts";

/** A new value, as a form sends it. */
export interface NewFigure {
  value: string;
  legalBasis: string;
  /** ISO date of the first day on which it applies. */
  validFrom: string;
}

const LAST_DAY = "2099-12-31";

/**
 * Gives a figure of the procedure a new value from a day on, and ends the former on the eve. The day is tomorrow or
 * later: what was received under a value keeps it to the end, today's cases included.
 * @throws DomainError not_found for anyone but the administrator or a figure that does not exist; invalid per field,
 * also while another value waits for its day.
 */
export async function setFigure(actor: Actor, key: string, raw: NewFigure): Promise<void> {
  await changeCatalogue(actor, "procedure:set_figure", async (tx) => {
    if (!isFigureKey(key)) throw notFound();
    const { value, legalBasis, validFrom } = parseInput(figureSchema(key), raw);
    const [former] = await lockFigure(tx, key);
    if (validFrom <= former.validFrom) refuseBefore(former.validFrom);
    await tx.procedureRule.update({ where: { id: former.id }, data: { validUntil: eveOf(validFrom) } });
    const rule = { key, value, unit: former.unit, legalBasis, validFrom: dateColumn(validFrom) };
    await tx.procedureRule.create({ data: rule });
    return { key, value, legalBasis, validFrom, formerValue: former.value };
  });
}

function figureSchema(key: ProcedureKey) {
  const { min, max } = FIGURES[key];
  const range = `Escriba un número entero de días hábiles, entre ${min} y ${max}.`;
  const today = mexicoCityToday();
  return z.object({
    value: z
      .string()
      .trim()
      .regex(/^\d{1,3}$/, range)
      .transform(Number)
      .refine((days) => days >= min && days <= max, range),
    legalBasis: z
      .string()
      .transform(oneLine)
      .pipe(
        z
          .string()
          .min(10, "Cite en qué se funda: ley y artículo, o la publicación del procedimiento.")
          .max(LONGEST_BASIS, `Escriba hasta ${LONGEST_BASIS} caracteres.`),
      ),
    validFrom: isoDateSchema
      .refine((day) => day > today, "Elija mañana o un día posterior: lo recibido hasta hoy no cambia.")
      .refine((day) => day <= LAST_DAY, "Escriba una fecha anterior a 2100."),
  });
}

const eveOf = (day: string): Date =>
  dateColumn(Temporal.PlainDate.from(day).subtract({ days: 1 }).toString());

function refuseBefore(since: string): never {
  const sentence = `Ya hay un valor que rige desde el ${formatDate(since)}: el nuevo debe empezar después.`;
  throw new DomainError("invalid", sentence, { validFrom: sentence });
}
