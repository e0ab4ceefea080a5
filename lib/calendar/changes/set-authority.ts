import { z } from "zod";
import { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { mexicoCityToday } from "../mexico-city-day.ts";
import type { RuleSet } from "../types.ts";
import type { CalendarChange } from "./calendar-change.ts";
import { dayField, numberField, textField } from "./change-fields.ts";

const LAWS = { lft: ["lft"], lfpa: ["lfpa"], union: ["lft", "lfpa"] } as const satisfies Record<
  string,
  RuleSet[]
>;

const authoritySchema = z.object({
  laws: z.enum(["lft", "lfpa", "union"], { error: "Elija la ley con que cuenta la autoridad." }),
  cutoffHour: numberField(0, 24, "Escriba la hora de cierre, de 0 a 24."),
  validFrom: dayField.refine(
    (date) => date >= mexicoCityToday(),
    "Solo puede cambiar de hoy en adelante: lo ya contado se queda como se contó.",
  ),
  reason: textField(300, "Cite el acuerdo que lo ordena."),
});

/** The law and the closing hour by which the authority counts from a day on. Fields: laws, cutoffHour, validFrom, reason. */
export function setAuthority(raw: Readonly<Record<string, string>>): CalendarChange {
  const { laws, cutoffHour, validFrom, reason } = parseInput(authoritySchema, raw);
  const ruleSets: RuleSet[] = [...LAWS[laws]];
  return {
    action: "calendar:set_authority",
    async write(tx) {
      const since = dateColumn(validFrom);
      if (await tx.authorityCalendar.findUnique({ where: { validFrom: since } })) {
        throw new DomainError("conflict", "Ya hay un cambio que empieza ese día. Elija otra fecha.");
      }
      await tx.authorityCalendar.create({ data: { ruleSets, cutoffHour, validFrom: since } });
      return { laws, cutoffHour, validFrom, reason };
    },
  };
}
