import { formatDate } from "#lib/kernel/format-date.ts";
import type { IsoDate } from "./types.ts";

const WEEKDAYS = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"] as const;

/** A date with its day of the week: "martes 17 de marzo de 2026". Free of Temporal, so that any component may use it. */
export function formatDay(date: IsoDate): string {
  return `${WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]} ${formatDate(date)}`;
}
