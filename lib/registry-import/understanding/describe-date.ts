import { formatDate } from "#lib/kernel/format-date.ts";
import { remember } from "#lib/kernel/remember.ts";
import { monthName } from "./month-names.ts";
import { firstDay, type ReadDate } from "./read-date.ts";

/** A long file says each date many times over. */
export const sayDate = remember(formatDate);

/** «15 de marzo de 1998», «marzo de 1998 (no se sabe el día)», «el año 1998 (no se sabe el mes ni el día)». */
export function describeDate(date: ReadDate): string {
  if (date.day !== null) return sayDate(firstDay(date));
  if (date.month !== null) return `${monthName(date.month)} de ${date.year} (no se sabe el día)`;
  return `el año ${date.year} (no se sabe el mes ni el día)`;
}
