import { z } from "zod";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { CalendarChange } from "./calendar-change.ts";
import { dayField, numberField, referenceField } from "./change-fields.ts";

const publicationSchema = z.object({
  year: numberField(2007, 2099, "Escriba un año entre 2007 y 2099."),
  reference: referenceField,
  publishedOn: dayField,
});

/**
 * Says that the authority has published its list of a year: its dates are no longer provisional. Sent again, it
 * corrects the reference; the trail keeps the former one. Fields: year, reference, publishedOn.
 */
export function publishYear(raw: Readonly<Record<string, string>>): CalendarChange {
  const { year, reference, publishedOn } = parseInput(publicationSchema, raw);
  return {
    action: "calendar:publish_year",
    async write(tx) {
      const former = await tx.calendarYear.findUnique({ where: { year } });
      const data = { reference, publishedOn: dateColumn(publishedOn) };
      await tx.calendarYear.upsert({ where: { year }, create: { year, ...data }, update: data });
      return { year, reference, publishedOn, ...(former ? { formerReference: former.reference } : {}) };
    },
  };
}
