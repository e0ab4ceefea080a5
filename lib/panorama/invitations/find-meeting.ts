import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { findCoincidences } from "../coincidences/find-coincidences.ts";
import { readTripsAhead } from "../coincidences/read-trips.ts";
import { type Trip, tripKey } from "../coincidences/trip.ts";

/** The widest gap with which two offices may be told to go together. */
const MOST_WEEKS = 8;

/** The own trip and the other office's, as `tripKey` writes them. */
export interface AskedMeeting {
  mine: string;
  theirs: string;
}

/**
 * Two trips ahead, one of the person's office and another that they may see, that coincide; null for anything else: for
 * what is not seen there is no meeting.
 */
export async function findMeeting(
  tx: Tx,
  actor: Actor,
  { mine, theirs }: AskedMeeting,
  now: Date,
): Promise<{ mine: Trip; theirs: Trip } | null> {
  const trips = await readTripsAhead(tx, actor, mexicoCityDay(now));
  const own = trips.find((trip) => tripKey(trip) === mine && trip.officeId === actor.officeId);
  const other = trips.find((trip) => tripKey(trip) === theirs && trip.officeId !== actor.officeId);
  if (!own || !other) return null;
  const { done } = findCoincidences([own, other], { weeks: MOST_WEEKS }).next();
  return done ? null : { mine: own, theirs: other };
}
