import { HOME_ZONE, zoneLabel } from "./time-zones.ts";

export interface EventTime {
  startsAt: Date;
  endsAt: Date;
  /** IANA. */
  timeZone: string;
}

const formats = new Map<
  string,
  { day: Intl.DateTimeFormat; short: Intl.DateTimeFormat; time: Intl.DateTimeFormat }
>();

function formatsOf(timeZone: string) {
  const kept = formats.get(timeZone);
  if (kept) return kept;
  const made = {
    day: new Intl.DateTimeFormat("es-MX", {
      ...{ weekday: "long", day: "numeric", month: "long", year: "numeric" },
      timeZone,
    }),
    short: new Intl.DateTimeFormat("es-MX", { day: "numeric", month: "short", timeZone }),
    time: new Intl.DateTimeFormat("es-MX", {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone,
    }),
  };
  formats.set(timeZone, made);
  return made;
}

/** «jueves, 3 de diciembre de 2026, 10:00 a 12:00 horas», by the clocks of a zone; both days when it ends on another. */
export function sayTime(
  { startsAt, endsAt }: Pick<EventTime, "startsAt" | "endsAt">,
  timeZone: string,
): string {
  const { day, time } = formatsOf(timeZone);
  const [from, until] = [day.format(startsAt), day.format(endsAt)];
  const [start, end] = [time.format(startsAt), time.format(endsAt)];
  return from === until
    ? `${from}, ${start} a ${end} horas`
    : `${from}, ${start} horas, a ${until}, ${end} horas`;
}

/** Whose clocks they are: «hora de Tijuana (Baja California)». */
export const sayZone = (timeZone: string): string =>
  `hora de ${timeZone === HOME_ZONE ? "la " : ""}${zoneLabel(timeZone)}`;

/** «3 dic, 10:00», by the session's own clocks, where there is little room. */
export function sayShortDay({ startsAt, timeZone }: Pick<EventTime, "startsAt" | "timeZone">): string {
  const { short, time } = formatsOf(timeZone);
  return `${short.format(startsAt)}, ${time.format(startsAt)}`;
}

/** The same in Mexico City's clocks, or null when they show the same. */
export function sayAtHome(session: EventTime): string | null {
  const there = sayTime(session, HOME_ZONE);
  return there === sayTime(session, session.timeZone) ? null : `${there}, ${sayZone(HOME_ZONE)}`;
}

/** The day of a moment by the clocks of a zone, ISO. */
export const dayIn = (instant: Date, timeZone: string): string =>
  instant.toTemporalInstant().toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** Hour and minutes of a moment by the clocks of a zone: «09:30». */
export const timeIn = (instant: Date, timeZone: string): string =>
  instant.toTemporalInstant().toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: "minute" });
