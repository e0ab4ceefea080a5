import { z } from "zod";
import { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { toRuleRow } from "../rule-row.ts";
import type { CalendarRule } from "../types.ts";
import type { CalendarChange } from "./calendar-change.ts";
import { dayField, numberField, textField } from "./change-fields.ts";

const day = numberField(1, 31, "Escriba el día del mes, de 1 a 31.");
const month = numberField(1, 12, "Elija el mes.");

/** In the order of the form, which is that of its error summary. */
const law = {
  ruleSet: z.enum(["lft", "lfpa"], { error: "Elija la ley." }),
  name: textField(120, "Escriba el nombre del día."),
};
const basis = {
  legalSource: textField(200, "Cite la ley, el artículo y la fracción."),
  validFrom: dayField,
};

const ruleSchema = z
  .discriminatedUnion(
    "kind",
    [
      z.object({ kind: z.literal("FIXED"), ...law, day, month, ...basis }),
      z.object({
        kind: z.literal("NTH_WEEKDAY"),
        ...law,
        nth: numberField(1, 5, "Elija cuál del mes."),
        weekday: numberField(1, 7, "Elija el día de la semana."),
        month,
        ...basis,
      }),
      z.object({
        kind: z.literal("SEXENNIAL"),
        ...law,
        day,
        month,
        everyYears: numberField(2, 12, "Escriba cada cuántos años, de 2 a 12."),
        fromYear: numberField(1970, 2099, "Escriba el primer año, de 1970 a 2099."),
        ...basis,
      }),
    ],
    { error: "Elija cómo se fija el día." },
  )
  .superRefine((rule, context) => {
    // 2028 is a leap year: 29 February is a day that exists.
    if (
      rule.kind !== "NTH_WEEKDAY" &&
      rule.day > Temporal.PlainYearMonth.from({ year: 2028, month: rule.month }).daysInMonth
    ) {
      context.addIssue({ code: "custom", path: ["day"], message: "Ese mes no tiene ese día." });
    }
  });

/**
 * A day that a law declares non-working from now on. Old dates keep the rules they had. Fields: ruleSet, kind, name,
 * legalSource, validFrom, month, and by kind: day · weekday, nth · day, everyYears, fromYear.
 */
export function addRule(raw: Readonly<Record<string, string>>): CalendarChange {
  const parsed = parseInput(ruleSchema, raw);
  const rule: CalendarRule = { ...parsed, validUntil: null };
  return {
    action: "calendar:add_rule",
    async write(tx) {
      const { ruleSet, name } = rule;
      const twin = await tx.calendarRule.findFirst({
        where: { ruleSet, name, OR: [{ validUntil: null }, { validFrom: dateColumn(rule.validFrom) }] },
      });
      if (twin) {
        throw new DomainError(
          "conflict",
          "Esa ley ya tiene una regla con ese nombre, vigente o con la misma fecha de inicio. Termine su vigencia o cambie la fecha.",
        );
      }
      const { id } = await tx.calendarRule.create({ data: toRuleRow(rule), select: { id: true } });
      return { id, ...parsed };
    },
  };
}
