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

interface Stop {
  trip: Trip;
  country: string;
  city: string;
}

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/**
 * Trips of different offices to one country whose dates are at most so many weeks apart. Two trips coincide once, in the
 * city that they share when there is one. First those of one city, then the nearest in time. Pure.
 */
export function findCoincidences(trips: readonly Trip[], { weeks }: { weeks: number }): Coincidence[] {
  const found = new Map<string, Coincidence>();
  for (const stops of Map.groupBy(trips.flatMap(stopsOf), ({ country }) => country).values())
    for (const coincidence of withinCountry(stops, weeks * 7)) {
      const key = keyOf(coincidence);
      const former = found.get(key);
      if (!former || (former.city === null && coincidence.city !== null)) found.set(key, coincidence);
    }
  return [...found.values()].sort(byStrength);
}

const stopsOf = (trip: Trip): Stop[] =>
  trip.places.map((place) => ({ trip, country: place.slice(0, 2), city: place.slice(3).trim() }));

function withinCountry(stops: readonly Stop[], days: number): Coincidence[] {
  const inOrder = stops.toSorted((one, other) => one.trip.startsOn.localeCompare(other.trip.startsOn));
  return inOrder.flatMap((stop, index) => {
    const last = dayNumber(stop.trip.endsOn);
    const met: Coincidence[] = [];
    for (const later of inOrder.slice(index + 1)) {
      const daysApart = Math.max(0, dayNumber(later.trip.startsOn) - last);
      if (daysApart > days) break;
      if (later.trip.officeId === stop.trip.officeId) continue;
      const city = stop.city !== "" && plainName(stop.city) === plainName(later.city) ? stop.city : null;
      met.push({ one: stop.trip, other: later.trip, country: stop.country, city, daysApart });
    }
    return met;
  });
}

const keyOf = ({ one, other }: Coincidence): string => [tripKey(one), tripKey(other)].sort().join(" ");

const byStrength = (one: Coincidence, other: Coincidence): number =>
  Number(one.city === null) - Number(other.city === null) ||
  one.daysApart - other.daysApart ||
  one.one.startsOn.localeCompare(other.one.startsOn) ||
  keyOf(one).localeCompare(keyOf(other));
