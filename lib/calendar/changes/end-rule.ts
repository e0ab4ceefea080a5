import { z } from "zod";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { dateColumn, isoOfColumn } from "#lib/kernel/iso-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { refusedField, type CalendarChange } from "./calendar-change.ts";
import { dayField, textField } from "./change-fields.ts";

const endingSchema = z.object({
  id: z.uuid(),
  validUntil: dayField,
  reason: textField(300, "Cite la reforma que termina esta regla."),
});

/** Gives a rule its last day in force. The rule stays for the dates before it. Fields: id, validUntil, reason. */
export function endRule(raw: Readonly<Record<string, string>>): CalendarChange {
  const { id, validUntil, reason } = parseInput(endingSchema, raw);
  return {
    action: "calendar:end_rule",
    async write(tx) {
      const rule = await tx.calendarRule.findUnique({ where: { id } });
      if (!rule) throw notFound();
      if (rule.validUntil !== null)
        throw new DomainError("conflict", "La vigencia de esa regla ya había terminado.");
      if (validUntil < isoOfColumn(rule.validFrom)) {
        throw refusedField("validUntil", "No puede terminar antes de haber empezado.");
      }
      await tx.calendarRule.update({ where: { id }, data: { validUntil: dateColumn(validUntil) } });
      return { id, ruleSet: rule.ruleSet, name: rule.name, validUntil, reason };
    },
  };
}
