import { cancelEvent } from "#lib/events/cancel-event.ts";
import { publishEvent } from "#lib/events/publish-event.ts";
import { createEvent } from "#lib/events/save-event.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { DemoCast } from "../cases/cast.ts";
import { DEMO_EVENTS, type DemoEvent } from "./demo-events.ts";
import { playAftermath } from "./play-aftermath.ts";
import { playGuests } from "./play-guests.ts";
import { playSeries } from "./play-series.ts";
import { headOf, playTogether } from "./play-together.ts";

/** An event is announced so long before, and never later than this before the demonstration is loaded. Days. */
const ANNOUNCED = { before: 60, atLeast: 3 };

/** Plays the events of the demonstration as their offices would have made them, around a day. @param today ISO date */
export async function loadDemoEvents(db: PrismaClient, cast: DemoCast, today: string): Promise<void> {
  for (const event of DEMO_EVENTS) await play(db, cast, event, Temporal.PlainDate.from(today));
}

const nextWorkday = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.dayOfWeek < 6 ? day : nextWorkday(day.add({ days: 1 }));

const noonOf = (day: Temporal.PlainDate): Date =>
  new Date(day.toZonedDateTime({ timeZone: "UTC", plainTime: "18:00" }).epochMilliseconds);

async function play(
  db: PrismaClient,
  cast: DemoCast,
  event: DemoEvent,
  today: Temporal.PlainDate,
): Promise<void> {
  const { office, cancelled, guests, months, together, aftermath } = event;
  const head = headOf(cast, office);
  const day = nextWorkday(today.add({ days: event.inDays }));
  const planned = day.subtract({ days: ANNOUNCED.before });
  const latest = today.subtract({ days: ANNOUNCED.atLeast });
  const at = noonOf(Temporal.PlainDate.compare(planned, latest) < 0 ? planned : latest);
  const id = await createEvent(db, head, inputOf(event, day, head.email), { at, demo: true });
  if (months) await playSeries(db, head, { id, months, at });
  else await publishEvent(db, head, id, at);
  if (together) await playTogether(db, cast, head, { eventId: id, ...together, at });
  if (cancelled) await cancelEvent(db, head, { id, reason: cancelled }, noonOf(today.subtract({ days: 1 })));
  if (guests) await playGuests(db, head, { eventId: id, guests, at, over: event.inDays < 0 });
  if (aftermath) await playAftermath(db, head, id, aftermath);
}

/** What its office would have typed. */
function inputOf(event: DemoEvent, day: Temporal.PlainDate, contactEmail: string) {
  const { capacity, certificate, title, kind, purpose, areas, mode, city, start, end, zone } = event;
  return {
    ...{ title, kind, purpose, areas, mode, city, address: "", organisers: "", audience: "" },
    ...{ countryCode: event.country ?? "", stateCode: event.state ?? "", languages: ["es"] },
    link: mode === "presencial" ? "" : "https://ejemplo.example/sala",
    ...{ contactName: "Enlace de la oficina", contactEmail, contactPhone: "" },
    ...{ takesRegistration: capacity !== undefined, capacity: String(capacity ?? "") },
    ...{ certificateSessions: String(certificate ?? ""), certificateHours: "" },
    ...{ registrationOpensAt: "", registrationClosesAt: "", questions: "" },
    sessions: Array.from({ length: 1 + (event.more ?? 0) }, (_, index) => ({
      ...{ day: day.add({ days: index }).toString(), start, end, zone, endDay: "" },
    })),
  };
}
