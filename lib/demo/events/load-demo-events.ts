import { cancelEvent, publishEvent } from "#lib/events/publish-event.ts";
import { createEvent } from "#lib/events/save-event.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { DemoCast } from "../cases/cast.ts";
import { DEMO_EVENTS, type DemoEvent } from "./demo-events.ts";

/** Plays the events of the demonstration as their offices would have made them, around a day. @param today ISO date */
export async function loadDemoEvents(db: PrismaClient, cast: DemoCast, today: string): Promise<void> {
  for (const event of DEMO_EVENTS) await play(db, cast, event, today);
}

async function play(db: PrismaClient, cast: DemoCast, event: DemoEvent, today: string): Promise<void> {
  const { office, capacity, cancelled, title, kind, purpose, areas, mode, city } = event;
  const head = office === "dgcp" ? cast.dgcpHead : cast.head(office);
  const day = Temporal.PlainDate.from(today).add({ days: event.inDays });
  const input = {
    ...{ title, kind, purpose, areas, mode, city, address: "", organisers: "", audience: "" },
    ...{ countryCode: event.country ?? "", stateCode: event.state ?? "", languages: ["es"] },
    link: mode === "presencial" ? "" : "https://ejemplo.example/sala",
    ...{ contactName: "Enlace de la oficina", contactEmail: head.email, contactPhone: "" },
    ...{ takesRegistration: capacity !== undefined, capacity: String(capacity ?? "") },
    ...{ registrationOpensAt: "", registrationClosesAt: "", questions: "" },
    sessions: [
      {
        ...{ day: day.toString(), start: event.start, end: event.end, zone: event.zone },
        endDay: event.more ? day.add({ days: event.more }).toString() : "",
      },
    ],
  };
  const at = new Date(day.subtract({ days: 60 }).toZonedDateTime("UTC").epochMilliseconds);
  const id = await createEvent(db, head, input, { at, demo: true });
  await publishEvent(db, head, id, at);
  if (cancelled) await cancelEvent(db, head, { id, reason: cancelled });
}
