import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { createEvent } from "#lib/events/save-event.ts";
import { publishEvent } from "#lib/events/publish-event.ts";
import { newCode } from "#lib/events/new-code.ts";
import { DOOR_CODE_LENGTH } from "#lib/events/shown-code.ts";
import { confirmRegistration } from "#lib/events/registration/linked-registration.ts";
import { hashToken } from "#lib/public-forms/link-token.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/** Noon in Mexico City of a day of March 2027. */
export const dayOfMarch = (day: number): Date => new Date(Date.UTC(2027, 2, day, 18));

/** What the form sends for an event of two sessions, the 20th and 21st of March 2027 in Tijuana. */
export const TYPED_EVENT = {
  ...{
    title: "Foro de ciudades hermanas",
    purpose: "Compartir lo aprendido.",
    kind: "foro",
    areas: ["cultura"],
  },
  ...{ mode: "hibrido", countryCode: "", stateCode: "02", city: "Tijuana", address: "Centro Cultural" },
  ...{ link: "https://ejemplo.gob.mx/foro", languages: ["es"], audience: "Municipios", organisers: "" },
  ...{ contactName: "Enlace", contactEmail: "enlace@ejemplo.gob.mx", contactPhone: "" },
  ...{ takesRegistration: true, capacity: "2", registrationOpensAt: "", registrationClosesAt: "" },
  ...{ certificateSessions: "", certificateHours: "" },
  questions: "¿De qué municipio viene?",
  sessions: [
    { day: "2027-03-20", start: "10:00", endDay: "", end: "12:30", zone: "America/Tijuana" },
    { day: "2027-03-21", start: "23:00", endDay: "2027-03-22", end: "01:00", zone: "America/Tijuana" },
    { day: "", start: "", endDay: "", end: "", zone: "America/Mexico_City" },
  ],
};

export async function createPublicEvent(
  db: PrismaClient,
  head: Actor,
  change: Partial<Record<keyof typeof TYPED_EVENT, unknown>> = {},
): Promise<{ id: string; code: string }> {
  const id = await createEvent(db, head, { ...TYPED_EVENT, ...change }, { at: dayOfMarch(1) });
  return { id, code: await publishEvent(db, head, id, dayOfMarch(1)) };
}

/** Registrations as the form leaves them before they are confirmed. @returns their ids, and the token of each link */
export async function writeRegistrations(
  db: PrismaClient,
  eventId: string,
  count: number,
  prefix = "persona",
) {
  const rows = Array.from({ length: count }, (_, index) => {
    const token = `${eventId}-${prefix}-${index}`;
    return {
      ...{ eventId, name: `Persona ${index}`, email: `${prefix}.${index}@ejemplo.mx`, answers: ["Tecate"] },
      doorCode: newCode(DOOR_CODE_LENGTH),
      ...{ confirmBy: dayOfMarch(30), confirmHash: hashToken(token), leaveHash: hashToken(`${token}-leave`) },
    };
  });
  const kept = await db.eventRegistration.createManyAndReturn({ data: rows, select: { id: true } });
  return kept.map(({ id }, index) => ({
    ...{ id, token: `${eventId}-${prefix}-${index}`, leaveToken: `${eventId}-${prefix}-${index}-leave` },
    ...{ email: rows[index]!.email, doorCode: rows[index]!.doorCode },
  }));
}

/** People who confirmed: with a place, while there are. @returns them as `writeRegistrations` does */
export async function writeGuests(db: PrismaClient, eventId: string, count: number) {
  const people = await writeRegistrations(db, eventId, count);
  for (const { token } of people) await confirmRegistration(db, token, dayOfMarch(10));
  return people;
}
