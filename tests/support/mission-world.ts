import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { createMission } from "#lib/missions/create-mission.ts";
import { addPart } from "#lib/missions/parts/add-part.ts";
import type { ListedPart, PartValues } from "#lib/missions/parts/mission-parts.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/** A day after the tour of the tests has ended. */
export const AFTERWARDS = new Date("2027-05-20T18:00:00Z");

export const TOUR = {
  ...{ kind: "TOUR", title: "Gira a Lyon", purpose: "Acordar el intercambio de bibliotecas." },
  ...{ startsOn: "2027-05-03", endsOn: "2027-05-06" },
  ...{ summary: "Se visitaron dos bibliotecas.", conclusions: "Conviene volver en otoño." },
};

/** One row of each list. */
const PARTS = {
  place: { city: "Lyon", countryCode: "FR" },
  member: { name: "Julia Arce", position: "Directora de Cultura", kind: "PUBLIC_SERVANT" },
  session: {
    day: "2027-05-04",
    time: "09:30",
    what: "Recorrido",
    place: "La Part-Dieu",
    withWhom: "su personal",
  },
  person: { name: "Marie Roux", position: "Bibliotecaria", organisation: "Biblioteca de Lyon" },
  cost: { concept: "TRANSPORT", detail: "Boletos", amount: "1500.50", currency: "MXN" },
  commitment: { what: "Enviar cien libros", owner: "Bibliotecas", dueOn: "2027-06-30" },
} as const satisfies Record<ListedPart, PartValues>;

export interface WholeMission {
  id: string;
  parts: Record<ListedPart, string>;
}

/** A tour with a row in each of its lists, ready to be reported. */
export async function wholeMission(db: PrismaClient, actor: Actor, change = {}): Promise<WholeMission> {
  const id = await createMission(db, actor, { ...TOUR, ...change });
  const parts: Partial<Record<ListedPart, string>> = {};
  for (const [part, values] of Object.entries(PARTS) as [ListedPart, PartValues][])
    parts[part] = await addPart(db, actor, { missionId: id, part, values });
  return { id, parts: parts as WholeMission["parts"] };
}
