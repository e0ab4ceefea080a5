import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { sideOf } from "#lib/permissions/roles.ts";
import { type Coincidence, findCoincidences, MOST_COINCIDENCES } from "./find-coincidences.ts";
import { readTripsAhead } from "./read-trips.ts";

/**
 * The first coincidences ahead, and one more when there are more: of an office, those of its own trips, which stand first
 * in each; of the DGCP, all that it may see. One statement. @param today ISO date in Mexico City
 */
export async function readCoincidences(
  tx: Tx,
  actor: Actor,
  { weeks, today }: { weeks: number; today: string },
): Promise<Coincidence[]> {
  const trips = await readTripsAhead(tx, actor, today);
  const most = MOST_COINCIDENCES + 1;
  if (sideOf(actor.role) !== "OFFICE") return findCoincidences(trips, { weeks }).take(most).toArray();
  const { officeId } = actor;
  return findCoincidences(trips, { weeks, officeId })
    .take(most)
    .map((met) => (met.one.officeId === officeId ? met : { ...met, one: met.other, other: met.one }))
    .toArray();
}
