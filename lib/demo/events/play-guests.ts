import { randomUUID } from "node:crypto";
import { issueCertificates } from "#lib/events/certificates/issue-certificates.ts";
import { recordMarks } from "#lib/events/attendance/record-attendance.ts";
import { newDoorCode } from "#lib/events/new-code.ts";
import { confirmRegistration } from "#lib/events/registration/linked-registration.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { hashToken, newToken } from "#lib/public-forms/link-token.ts";
import { withoutAccents } from "#lib/kernel/without-accents.ts";

/** Invented. */
const GUESTS = [
  ...["Abril Zamudio Peña", "Bruno Escandón Ríos", "Camila Ordaz Trejo", "Darío Villaseñor Luna"],
  ...["Elisa Montaño Cruz", "Fabián Arreola Soto", "Graciela Uribe Nava", "Horacio Pineda Gil"],
  ...["Itzel Barragán Mora", "Joaquín Cepeda Lara", "Karla Becerra Díaz", "Leandro Tovar Ruiz"],
  ...["Marina Olvera Casas", "Néstor Aguayo Vera", "Olga Sandoval Mier", "Pascual Rentería Vega"],
];

interface Guests {
  eventId: string;
  guests: number;
  /** When they registered. */
  at: Date;
  over: boolean;
}

/** Lets people register for an event and, when it is over, come to it: the last of them only to its first session. */
export async function playGuests(
  db: PrismaClient,
  head: Actor,
  { eventId, guests, at, over }: Guests,
): Promise<void> {
  const doorCodes: string[] = [];
  const people = [...GUESTS.slice(0, guests).map((name) => ({ name, email: addressOf(name) }))];
  if (over) people.unshift(...(await readTeam(db, head)));
  for (const person of people) doorCodes.push(await register(db, { ...person, eventId, at }));
  if (!over) return;
  const sessions = await db.eventSession.findMany({ where: { eventId }, orderBy: { startsAt: "asc" } });
  for (const [index, { id: session, startsAt }] of sessions.entries()) {
    const there = index === 0 ? doorCodes : doorCodes.slice(0, -2);
    const marks = there.map((code) => ({ id: randomUUID(), session, code, at: startsAt.toISOString() }));
    await recordMarks(db, head, { eventId, marks }, startsAt);
  }
  await issueCertificates(db, head, { eventId }, daysFrom(sessions.at(-1)!.endsAt, 1));
}

const addressOf = (name: string): string =>
  `${withoutAccents(name.split(" ")[0]!).toLowerCase()}@correo.example`;

/** The people of the office that convenes come too: their office's level of training counts them by the address of their accounts. */
const readTeam = (db: PrismaClient, { officeId }: Actor): Promise<{ name: string; email: string }[]> =>
  db.user.findMany({
    where: { officeId, disabledAt: null },
    select: { name: true, email: true },
    orderBy: { email: "asc" },
    take: 2,
  });

async function register(
  db: PrismaClient,
  { eventId, name, email, at }: { eventId: string; name: string; email: string; at: Date },
): Promise<string> {
  const [token, doorCode] = [newToken(), await newDoorCode(db, eventId)];
  await db.eventRegistration.create({
    data: {
      ...{ eventId, name, email, doorCode, answers: [], receivedAt: at, confirmBy: daysFrom(at, 2) },
      ...{ confirmHash: hashToken(token), leaveHash: hashToken(newToken()) },
    },
  });
  await confirmRegistration(db, token, at);
  return doorCode;
}
