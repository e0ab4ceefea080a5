import { publishEvent } from "#lib/events/publish-event.ts";
import { createEvent } from "#lib/events/save-event.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { createMission } from "#lib/missions/create-mission.ts";
import { addPart } from "#lib/missions/parts/add-part.ts";
import { setMissionShared } from "#lib/missions/publishing/share-mission.ts";
import { quartersUntil } from "#lib/panorama/panorama-period.ts";
import { closeReport } from "#lib/panorama/reports/close-report.ts";
import { openReport } from "#lib/panorama/reports/open-report.ts";
import { saveRemark } from "#lib/panorama/reports/save-remark.ts";
import { endOfPeriod } from "#lib/plans/items/period.ts";
import type { DemoCast } from "../cases/cast.ts";
import { dayAfter, noonOf } from "../missions/demo-days.ts";
import { DAYS_IN_STATES, type DayInState } from "./demo-days-in-states.ts";
import { DEMO_TRIPS, type DemoTrip } from "./demo-trips.ts";

/** Days before: an event is announced, a tour is registered. */
const BEFORE = 25;

/** What makes the picture of the country look like one at work. @param today ISO date in Mexico City */
export async function loadDemoPanorama(db: PrismaClient, cast: DemoCast, today: string): Promise<void> {
  for (const day of DAYS_IN_STATES) await holdDay(db, cast, day, today);
  for (const trip of DEMO_TRIPS) await shareTrip(db, cast, trip, today);
  await closeLastQuarter(db, cast, today);
}

async function holdDay(db: PrismaClient, { dgcpHead }: DemoCast, day: DayInState, today: string) {
  const { state, city, kind, title, area, inDays } = day;
  const held = dayAfter(today, inDays);
  const at = noonOf(dayAfter(held, -BEFORE));
  const input = {
    ...{ title: `${title}, ${city}`, kind, areas: [area], mode: "presencial", city, stateCode: state },
    purpose: "Encontrarse con las oficinas y los enlaces municipales del estado y de sus vecinos.",
    ...{ countryCode: "", address: "", link: "", organisers: "", audience: "", languages: ["es"] },
    ...{ contactName: "Enlace de la DGCP", contactEmail: dgcpHead.email, contactPhone: "" },
    ...{ takesRegistration: false, capacity: "", certificateSessions: "", certificateHours: "" },
    ...{ registrationOpensAt: "", registrationClosesAt: "", questions: "" },
    sessions: [{ day: held, start: "10:00", end: "14:00", zone: "America/Mexico_City", endDay: "" }],
  };
  await publishEvent(db, dgcpHead, await createEvent(db, dgcpHead, input, { at, demo: true }), at);
}

async function shareTrip(db: PrismaClient, cast: DemoCast, trip: DemoTrip, today: string): Promise<void> {
  const { office, title, purpose, city, country, starts, length } = trip;
  const startsOn = dayAfter(today, starts);
  const at = noonOf(dayAfter(today, -1));
  const typed = { kind: "TOUR", title, purpose, startsOn, endsOn: dayAfter(startsOn, length - 1) };
  const editor = cast.editor(office);
  const id = await createMission(db, editor, { ...typed, summary: "", conclusions: "" }, at);
  await addPart(db, editor, { missionId: id, part: "place", values: { city, countryCode: country } }, at);
  await setMissionShared(db, cast.head(office), { missionId: id, shared: true }, at);
}

const REMARKS = {
  opening:
    "Este es el primer informe trimestral de coordinación. Reúne lo que las oficinas publican y lo que tardó el trámite.",
  territory: "Conviene acercarse a los estados que no tuvieron actividad: la jornada itinerante irá a ellos.",
  closing:
    "El trimestre siguiente se propondrán misiones conjuntas donde varias oficinas van al mismo lugar.",
} as const;

/** The last whole quarter, with what the DGCP says of it. */
async function closeLastQuarter(db: PrismaClient, cast: DemoCast, today: string): Promise<void> {
  const period = quartersUntil(today, 2)[1]!;
  const opened = noonOf(endOfPeriod(period));
  await openReport(db, cast.officer, period, opened);
  for (const [part, text] of Object.entries(REMARKS))
    await saveRemark(db, cast.officer, { period, part, input: { text, revision: "0" } }, opened);
  const closed = noonOf(dayAfter(endOfPeriod(period), 1));
  await closeReport(db, cast.dgcpHead, { period, input: { corrects: "" } }, closed);
}
