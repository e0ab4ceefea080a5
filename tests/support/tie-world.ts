import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { createTie } from "#lib/ties/create-tie.ts";
import { addPart } from "#lib/ties/parts/add-part.ts";
import type { ListedPart, PartValues } from "#lib/ties/parts/tie-parts.ts";

/** When the tests of ties happen: their days are counted from it. */
export const NOW = new Date("2027-05-20T18:00:00Z");
export const TODAY = "2027-05-20";

/** A sister tie that was never registered, of a municipality. */
export const TIE = {
  ...{ name: "Hermanamiento con Lyon", counterpartName: "Ciudad de Lyon", counterpartType: "GOVERNMENT" },
  ...{ countryCode: "FR", city: "Lyon", level: "STATE", municipality: "", originKind: "COUNCIL_RESOLUTION" },
  ...{ origin: "1998", originReference: "Acuerdo 12/1998", isAgreement: "no" },
  agreementReason: "Solo declara la amistad.",
} as const;

/** One row of each list. */
const PARTS = {
  activity: { happenedOn: "2021-05-20", what: "Concierto", people: "120", isPublic: "si" },
  commitment: { what: "Enviar cien libros", side: "OURS", owner: "Bibliotecas", dueOn: "2027-06-30" },
  line: {
    ...{ year: "2027", month: "6", what: "Taller", owner: "Cultura", amount: "1500.50", currency: "MXN" },
    indicator: "20 personas",
  },
  contact: {
    side: "THEIRS",
    name: "Marie Roux",
    position: "Enlace",
    email: "marie@lyon.example",
    phone: "1",
  },
  note: { text: "Avisar con dos meses." },
} as const satisfies Record<ListedPart, PartValues>;

export interface WholeTie {
  id: string;
  parts: Record<ListedPart, string>;
}

/** A tie with a row in each of its lists: asleep since its concert. */
export async function wholeTie(db: PrismaClient, actor: Actor, change = {}): Promise<WholeTie> {
  const id = await createTie(db, actor, { ...TIE, ...change }, NOW);
  const parts: Partial<Record<ListedPart, string>> = {};
  for (const [part, values] of Object.entries(PARTS) as [ListedPart, PartValues][])
    parts[part] = (await addPart(db, actor, { tie: id, part, values }, NOW)).id;
  return { id, parts: parts as Record<ListedPart, string> };
}
