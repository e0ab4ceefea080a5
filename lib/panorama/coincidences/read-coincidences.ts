import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { sideOf } from "#lib/permissions/roles.ts";
import { type Coincidence, findCoincidences } from "./find-coincidences.ts";
import { readTripsAhead } from "./read-trips.ts";

/**
 * The coincidences ahead: of an office, those of its own trips, which stand first in each; of the DGCP, all that it may
 * see. One statement. @param today ISO date in Mexico City
 */
export async function readCoincidences(
  tx: Tx,
  actor: Actor,
  { weeks, today }: { weeks: number; today: string },
): Promise<Coincidence[]> {
  const all = findCoincidences(await readTripsAhead(tx, actor, today), { weeks });
  if (sideOf(actor.role) !== "OFFICE") return all;
  const { officeId } = actor;
  return all.flatMap((met) => {
    if (met.one.officeId === officeId) return [met];
    return met.other.officeId === officeId ? [{ ...met, one: met.other, other: met.one }] : [];
  });
}
