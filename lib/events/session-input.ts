import { z } from "zod";
import { isTimeZone } from "./time-zones.ts";

export const MOST_SESSIONS = 12;
const LONGEST_DAYS = 31;

/** A row of the form, as typed. Whatever is blank but the zone is no session. */
export interface TypedSession {
  /** Of the session that it was; blank for a new one. */
  id?: string;
  day: string;
  start: string;
  /** Blank: the same day. */
  endDay: string;
  end: string;
  zone: string;
}

export const SESSION_FIELDS = ["id", "day", "start", "endDay", "end", "zone"] as const;

/**
 * The moment that the clocks of a zone show. An hour that they skip (a change to summer time) is the one after it.
 * @param day ISO @param time «09:30» @returns null when it is no day, hour or zone
 */
export function instantOf(day: string, time: string, zone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time) || !isTimeZone(zone)) return null;
  if (day < "2000-01-01" || day > "2100-12-31") return null;
  try {
    const local = Temporal.PlainDateTime.from(`${day}T${time}`, { overflow: "reject" });
    return new Date(local.toZonedDateTime(zone).epochMilliseconds);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const isBlank = ({ day, start, endDay, end }: TypedSession): boolean =>
  [day, start, endDay, end].every((typed) => typed.trim() === "");

const sessionSchema = z
  .object({
    ...{ id: z.string().default(""), day: z.string(), start: z.string() },
    ...{ endDay: z.string(), end: z.string(), zone: z.string() },
  })
  .transform(({ id, day, start, endDay, end, zone }, context) => {
    const refuse = (field: string, message: string) => {
      context.addIssue({ code: "custom", path: [field], message });
      return z.NEVER;
    };
    const timeZone = zone.trim();
    if (!isTimeZone(timeZone)) return refuse("zone", "Elija una zona horaria de la lista.");
    const startsAt = instantOf(day.trim(), start.trim(), timeZone);
    if (!startsAt) return refuse("day", "Escriba el día y la hora en que empieza.");
    const endsAt = instantOf(endDay.trim() || day.trim(), end.trim(), timeZone);
    if (!endsAt) return refuse("end", "Escriba la hora en que termina.");
    if (endsAt <= startsAt) return refuse("end", "No puede terminar antes de empezar.");
    if (endsAt.getTime() - startsAt.getTime() > LONGEST_DAYS * 86_400_000) {
      return refuse("endDay", `Una sesión dura cuando más ${LONGEST_DAYS} días.`);
    }
    return { id, startsAt, endsAt, timeZone };
  });

/** The sessions of an event, in the order of time. Blank rows of the form are left out; their place is kept for errors. */
export const sessionsSchema = z
  .array(
    z.union([z.custom<null>((row) => isBlank(row as TypedSession)).transform(() => null), sessionSchema]),
  )
  .max(MOST_SESSIONS, `Caben hasta ${MOST_SESSIONS} sesiones.`)
  .transform((rows) =>
    rows
      .filter((row) => row !== null)
      .toSorted(
        (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.endsAt.getTime() - b.endsAt.getTime(),
      ),
  );
