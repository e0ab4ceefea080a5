/** What the last press did, by the word it leaves in the address. */
export const CALENDAR_DONE = {
  declarado: "Los días quedaron declarados.",
  revocado: "El día quedó revocado.",
  publicado: "La lista del año quedó registrada.",
  agregada: "La regla quedó agregada.",
  terminada: "La regla tiene ya su último día de vigencia.",
  autoridad: "El cambio de la autoridad quedó registrado.",
} as const;

export type CalendarDone = keyof typeof CALENDAR_DONE;

export const readDone = (word: string | undefined): CalendarDone | null =>
  word !== undefined && Object.hasOwn(CALENDAR_DONE, word) ? (word as CalendarDone) : null;

const FIRST_YEAR = 2007;
const LAST_YEAR = 2099;

/** The year an address asks for, within those that the portal counts; without one, `current`. */
export function readYear(text: string | undefined, current: number): number {
  const year = /^\d{4}$/.test(text ?? "") ? Number(text) : current;
  return Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR);
}

export function yearHref({ year, done }: { year: number | string; done?: CalendarDone }): string {
  return `/admin/calendario?anio=${year}${done ? `&hecho=${done}` : ""}`;
}

export const rulesHref = (done?: CalendarDone): string =>
  `/admin/calendario/reglas${done ? `?hecho=${done}` : ""}`;
