import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { printFigure } from "../figures.ts";

/** Says who got in and who waits, as the database has it. */
export async function printPlaces(
  db: PrismaClient,
  eventId: string,
  { people, places }: { people: number; places: number },
): Promise<void> {
  const rows = await db.eventRegistration.findMany({
    where: { eventId },
    select: { id: true, state: true, turn: true, email: true, confirmedAt: true },
    orderBy: { turn: "asc" },
  });
  const event = await db.event.findUniqueOrThrow({ where: { id: eventId } });
  const inside = rows.filter(({ state }) => state === "IN");
  const waiting = rows.filter(({ state }) => state === "WAITING");
  const turns = rows.map(({ turn }) => turn);
  const inOrder = turns.every((turn, index) => turn === index + 1);
  // Whoever is in confirmed before whoever waits.
  const first = inside.every(({ turn }) => turn! <= places);
  printFigure("  con lugar", `${inside.length}`, inside.length === places && event.taken === places);
  printFigure("  en espera, en el orden en que confirmaron", `${waiting.length}`, inOrder && first);
  const addresses = new Set(rows.map(({ email }) => email));
  printFigure("  direcciones distintas, cada una una vez", `${addresses.size}`, addresses.size === people);
  const keys = rows.map(({ id }) => `event:${id}:place`);
  const mails = await db.outgoingMail.groupBy({
    by: ["to"],
    where: { eventKey: { in: keys } },
    _count: true,
  });
  const once = mails.length === people && mails.every(({ _count }) => _count === 1);
  printFigure("  mensajes con su lugar o su turno, uno por persona", `${mails.length}`, once);
}
