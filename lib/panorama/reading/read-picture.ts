import type { Tx } from "#lib/kernel/db.ts";
import { readAnswered } from "#lib/support/read-requests.ts";
import { findCoincidences, MOST_COINCIDENCES } from "../coincidences/find-coincidences.ts";
import { readTrips } from "../coincidences/read-trips.ts";
import { NONE, type PanoramaFilters } from "../panorama-query.ts";
import { isPublicViewer, type Viewer } from "../viewer.ts";
import { COINCIDENCE_WEEKS, type Picture, type PictureOffice } from "./picture.ts";
import { readCounts } from "./read-counts.ts";
import { readResults } from "./read-results.ts";
import { readTurns } from "./read-turns.ts";

/** The picture as somebody may see it. As many statements whatever there is. @param today ISO date in Mexico City */
export async function readPicture(
  tx: Tx,
  viewer: Viewer,
  filters: PanoramaFilters,
  today: string,
): Promise<Picture> {
  // One after another: a report reads them in a transaction, which has one connection.
  const counts = await readCounts(tx, viewer, filters);
  const results = await readResults(tx, viewer, filters);
  const trips = await readTrips(tx, viewer, filters);
  const offices = await readOffices(tx);
  const areas = await readAreas(tx);
  const inside = isPublicViewer(viewer) ? null : viewer;
  return {
    ...{ viewer, filters, today, counts, results, offices, areas },
    coincidences: findCoincidences(trips, { weeks: COINCIDENCE_WEEKS }).take(MOST_COINCIDENCES).toArray(),
    turns: inside && (await readTurns(tx, inside, filters)),
    answered: inside && (await readAnswered(tx, inside, { ...filters.period, office: officeWhere(filters) })),
  };
}

export const readOffices = (tx: Tx): Promise<PictureOffice[]> =>
  tx.office.findMany({
    where: { disabledAt: null, kind: { in: ["STATE", "MUNICIPAL", "DGCP"] } },
    select: { id: true, name: true, kind: true, stateCode: true, municipality: true },
    orderBy: { name: "asc" },
  });

export const readAreas = async (tx: Tx): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await tx.area.findMany({ select: { key: true, name: true }, orderBy: { position: "asc" } })).map(
      ({ key, name }) => [key, name],
    ),
  );

const officeWhere = ({ estado, oficina }: PanoramaFilters) => ({
  ...(estado && { stateCode: estado === NONE ? null : estado }),
  ...(oficina && { id: oficina === NONE ? { in: [] } : oficina }),
});
