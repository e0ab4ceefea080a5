import type { ComposedQuery } from "./compose-query.ts";
import { GONE, type RegistryColumns } from "./registry-columns.ts";
import type { RegistryIndex } from "./registry-index.ts";

/** Beyond so many matches only the latest are looked at, and the answer says so. The real registry has not as many. */
export const ENOUGH = 10_000;
/** For those who take the matches away rather than read them. */
export const EVERY = 2 ** 31 - 1;

export interface Places {
  places: Uint32Array;
  /** Those that say it all in the title, and in the title or the heading. */
  titled: Uint32Array;
  headed: Uint32Array;
  /** False when earlier years were not looked at. */
  complete: boolean;
}

type Row = { places: number[]; titled: number[]; headed: number[]; complete: boolean };

/** The places that match what was typed, unsorted. One query. @param ranked also tell where the words stand; `enough` is how many are wanted */
export async function findPlaces(
  { db }: RegistryIndex,
  columns: RegistryColumns,
  { wanted, inTitle, inHeading }: ComposedQuery,
  { ranked, enough }: { ranked: boolean; enough: number },
): Promise<Places> {
  const each = (query: string) => columns.steps.map((years) => (years ? `${query} & ${years}` : query));
  const [title, heading] = ranked ? [each(inTitle), each(inHeading)] : [null, null];
  const [row] = await db.$queryRaw<Row[]>`
    SELECT * FROM search_places(${each(wanted)}::tsquery[], ${title}::tsquery[], ${heading}::tsquery[], ${enough}::int)`;
  const known = (places: number[]) =>
    Uint32Array.from(places).filter((place) => (columns.signedOn[place] ?? GONE) !== GONE);
  const { places, titled, headed, complete } = row!;
  return { places: known(places), titled: known(titled), headed: known(headed), complete };
}
