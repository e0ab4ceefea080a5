import { z } from "zod";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { toRuleRow } from "../rule-row.ts";
import type { CalendarRule } from "../types.ts";
import type { CalendarChange } from "./calendar-change.ts";
import { dayField, numberField, textField } from "./change-fields.ts";

const common = {
  ruleSet: z.enum(["lft", "lfpa"], { error: "Elija la ley." }),
  name: textField(120, "Escriba el nombre del día."),
  legalSource: textField(200, "Cite la ley, el artículo y la fracción."),
  month: numberField(1, 12),
  validFrom: dayField,
};

const ruleSchema = z
  .discriminatedUnion(
    "kind",
    [
      z.object({ kind: z.literal("FIXED"), ...common, day: numberField(1, 31) }),
      z.object({
        kind: z.literal("NTH_WEEKDAY"),
        ...common,
        weekday: numberField(1, 7),
        nth: numberField(1, 5),
      }),
      z.object({
        kind: z.literal("SEXENNIAL"),
        ...common,
        day: numberField(1, 31),
        everyYears: numberField(2, 12),
        fromYear: numberField(1970, 2099),
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
  const rule: CalendarRule = { ...parseInput(ruleSchema, raw), validUntil: null };
  return {
    action: "calendar:add_rule",
    async write(tx) {
      const { ruleSet, name } = rule;
      const twin = await tx.calendarRule.findFirst({ where: { ruleSet, name, validUntil: null } });
      if (twin) {
        throw new DomainError(
          "conflict",
          "Esa ley ya tiene una regla vigente con ese nombre. Termine su vigencia antes.",
        );
      }
      const { id } = await tx.calendarRule.create({ data: toRuleRow(rule), select: { id: true } });
      return { id, rule: { ...rule } };
    },
  };
}
