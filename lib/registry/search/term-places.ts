import QuickLRU from "quick-lru";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { emptySet, type PlaceSet, putIn, takeOut, widenSet } from "./place-set.ts";

/** As many words as people search for; in a registry of a million, some 250 MB at the very most. */
const MOST_KEPT = 2000;
/** Beyond so many documents to look at again, it is less work to forget. */
const MOST_REREAD = 50_000;

/** In which agreements each searched word stands. */
export interface TermPlaces {
  /**
   * The places whose documents match each of these tsqueries. One query for those that nobody has asked for.
   * @param room for how many places
   */
  read(queries: readonly string[], room: number): Promise<Map<string, PlaceSet>>;
  /** Looks at what is known again in the agreements that changed. */
  follow(changed: readonly number[]): Promise<void>;
}

/**
 * What words find, kept in memory: a word is looked up in the index once, and from then on only in what changes. It
 * makes no difference to what is found, and a search of known words asks the database for nothing.
 */
export function createTermPlaces(db: PrismaClient): TermPlaces {
  const kept = new QuickLRU<string, PlaceSet>({ maxSize: MOST_KEPT });
  let changes = 0;

  return {
    async read(queries, room) {
      const found = new Map<string, PlaceSet>();
      const unknown = new Set<string>();
      for (const query of queries) {
        const known = kept.get(query);
        if (known) found.set(query, known);
        else unknown.add(query);
      }
      if (unknown.size === 0) return found;
      const before = changes;
      for (const [query, set] of await lookUp(db, [...unknown], room)) {
        found.set(query, set);
        // What was read while the registry changed may be of before: it serves this search, and no other.
        if (changes === before) kept.set(query, set);
      }
      return found;
    },

    async follow(changed) {
      if (changed.length === 0) return;
      changes += 1;
      if (changed.length * kept.size > MOST_REREAD) {
        kept.clear();
        return;
      }
      const queries = [...kept.keys()];
      try {
        const matching = await lookAgain(db, queries, changed);
        queries.forEach((query, n) => {
          const set = widenSet(kept.get(query)!, Math.max(...changed) + 1);
          for (const place of changed) takeOut(set, place);
          for (const place of matching.get(n + 1) ?? []) putIn(set, place);
          kept.set(query, set);
        });
      } catch (error) {
        kept.clear();
        throw error;
      }
    },
  };
}

async function lookUp(
  db: PrismaClient,
  queries: readonly string[],
  room: number,
): Promise<[string, PlaceSet][]> {
  const rows = await db.$queryRaw<{ places: string }[]>`
    SELECT places FROM places_of(${queries}::tsquery[]) ORDER BY n`;
  return queries.map((query, n) => [query, readSet(rows[n]!.places, room)]);
}

async function lookAgain(
  db: PrismaClient,
  queries: readonly string[],
  changed: readonly number[],
): Promise<Map<number, number[]>> {
  const rows = await db.$queryRaw<{ n: number; places: number[] }[]>`
    SELECT asked.n::int, array_agg(s.place) AS places
    FROM unnest(${queries}::tsquery[]) WITH ORDINALITY AS asked (query, n)
      JOIN agreement_search s ON s.place = ANY(${[...changed]}::int[]) AND s.document @@ asked.query
    GROUP BY asked.n`;
  return new Map(rows.map(({ n, places }) => [n, places]));
}

const COMMA = 44;
const ZERO = 48;

/** Of «3,17,18»: a common word has a million, and an array of them all would only be thrown away. */
function readSet(text: string, room: number): PlaceSet {
  let set = emptySet(room);
  let place = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : COMMA;
    if (code !== COMMA) {
      place = place * 10 + (code - ZERO);
      continue;
    }
    if (text !== "") {
      set = widenSet(set, place + 1);
      putIn(set, place);
    }
    place = 0;
  }
  return set;
}
