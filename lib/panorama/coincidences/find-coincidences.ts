import { plainName } from "#lib/catalogues/plain-name.ts";
import { type Trip, tripKey } from "./trip.ts";

/** Two offices that go to the same country, days apart from each other. */
export interface Coincidence {
  one: Trip;
  other: Trip;
  country: string;
  /** As the first of them calls it; null when they share only the country. */
  city: string | null;
  /** Days between the end of one and the beginning of the other; 0 when they overlap. */
  daysApart: number;
}

interface Sought {
  weeks: number;
  /** The office of one of the two; otherwise, of any. */
  officeId?: string;
}

/** A place of a trip. Days are counted from 1970. */
interface Stop {
  trip: Trip;
  from: number;
  until: number;
  country: string;
  city: string;
}

/** More pairs than these are no list that anybody reads. */
export const MOST_COINCIDENCES = 200;

const countryOf = ({ country }: Stop): string => country;
const cityOf = ({ country, city }: Stop): string | null => (city ? `${country} ${plainName(city)}` : null);

/**
 * Trips of different offices to one country whose dates are at most so many weeks apart. Two trips coincide once, in the
 * city that they share when there is one. First those of one city, then the nearest in time. They are looked for in that
 * order as they are taken: the trips of a few years have millions, of which a list shows the first. Pure.
 */
export function* findCoincidences(trips: readonly Trip[], sought: Sought): Generator<Coincidence> {
  const stops = trips.flatMap(stopsOf).sort((one, other) => one.from - other.from);
  const found = new Set<string>();
  for (const placeOf of [cityOf, countryOf]) {
    const places = Map.groupBy(stops, placeOf);
    places.delete(null);
    for (let daysApart = 0; daysApart <= sought.weeks * 7; daysApart++)
      for (const [one, other] of pairsApart(places, daysApart)) {
        if (!isSought(one, other, sought)) continue;
        const key = [tripKey(one.trip), tripKey(other.trip)].sort().join(" ");
        if (found.has(key)) continue;
        found.add(key);
        const city = placeOf === cityOf ? one.city : null;
        yield { one: one.trip, other: other.trip, country: one.country, city, daysApart };
      }
  }
}

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

const stopsOf = (trip: Trip): Stop[] =>
  trip.places.map((place) => ({
    ...{ trip, from: dayNumber(trip.startsOn), until: dayNumber(trip.endsOn) },
    ...{ country: place.slice(0, 2), city: place.slice(3).trim() },
  }));

const isSought = (one: Stop, other: Stop, { officeId }: Sought): boolean =>
  one.trip.officeId !== other.trip.officeId &&
  (!officeId || one.trip.officeId === officeId || other.trip.officeId === officeId);

/** Of the stops of each place, in the order of their beginning: those with so many days from the end of one to the other. */
function* pairsApart(
  places: ReadonlyMap<string | null, readonly Stop[]>,
  daysApart: number,
): Generator<[Stop, Stop]> {
  for (const stops of places.values())
    for (const [index, one] of stops.entries()) {
      const last = one.until + daysApart;
      const first = daysApart === 0 ? one.from : last;
      for (let later = firstFrom(stops, first, index + 1); later < stops.length; later++) {
        if (stops[later]!.from > last) break;
        yield [one, stops[later]!];
      }
    }
}

/** The first from an index on that begins on a day or after it, by halves. */
function firstFrom(stops: readonly Stop[], day: number, index: number): number {
  let [low, high] = [index, stops.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stops[middle]!.from < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
