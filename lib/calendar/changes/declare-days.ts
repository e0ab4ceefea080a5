import { z } from "zod";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { daysFrom } from "../day-status.ts";
import { formatDay } from "../format-day.ts";
import { loadCalendar } from "../load-calendar.ts";
import type { DayStatus } from "../types.ts";
import { refusedField, type CalendarChange } from "./calendar-change.ts";
import { dayField, referenceField, textField } from "./change-fields.ts";

/** The longest recess that one publication may declare at once, in calendar days. */
const MAX_DAYS = 62;

const declarationSchema = z
  .object({
    kind: z.enum(["NON_WORKING", "ENABLED"], { error: "Elija si los días dejan de contar o se habilitan." }),
    from: dayField,
    until: z.union([z.literal(""), dayField]),
    reason: textField(200, "Diga el motivo, por ejemplo: Jueves Santo."),
    reference: referenceField,
  })
  .superRefine(({ from, until }, context) => {
    if (until === "") return;
    const refuse = (message: string) => context.addIssue({ code: "custom", path: ["until"], message });
    if (until < from) refuse("El último día no puede ser anterior al primero.");
    else if (Temporal.PlainDate.from(from).until(until).days >= MAX_DAYS) {
      refuse(`Declare a lo más ${MAX_DAYS} días a la vez.`);
    }
  });

/**
 * Days that an act of the authority takes out of the count or puts into it. Of a run of days only those that change are
 * written: a recess need not name the Sundays inside it. Fields: kind, from, until ("" for a single day), reason, reference.
 */
export function declareDays(raw: Readonly<Record<string, string>>): CalendarChange {
  const { kind, from, until, reason, reference } = parseInput(declarationSchema, raw);
  return {
    action: "calendar:declare_days",
    async write(tx, actorId) {
      const days = await changingDays(tx, from, until || from, kind === "ENABLED");
      await tx.calendarOverride.createMany({
        data: days.map((date) => ({ date: dateColumn(date), kind, reason, reference, createdById: actorId })),
      });
      return { kind, days: days.join(", "), reason, reference };
    },
  };
}

async function changingDays(tx: Tx, from: string, until: string, enabling: boolean): Promise<string[]> {
  const days: DayStatus[] = [];
  for (const day of daysFrom(from, await loadCalendar("sre", tx))) {
    if (day.date > until) break;
    if (day.businessDay !== enabling) days.push(day);
  }
  if (days.length === 0) {
    throw refusedField(
      "from",
      enabling ? "Ahí ya son hábiles todos los días." : "Ahí ya son inhábiles todos los días.",
    );
  }
  const declared = days.find((day) => day.kind === "nonWorking" || day.kind === "enabled");
  if (declared) {
    throw new DomainError(
      "conflict",
      `El ${formatDay(declared.date)} ya tiene un acto vigente (${declared.reason}). Revóquelo antes de declarar otro.`,
    );
  }
  return days.map((day) => day.date);
}
