import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { activityConditions } from "../reading/activity-conditions.ts";
import type { PanoramaFilters } from "../panorama-query.ts";
import { visibleActivities } from "../reading/visible-activities.ts";
import type { Viewer } from "../viewer.ts";
import { MOST_TRIPS, type Trip } from "./trip.ts";

const select = (tx: Tx, where: Prisma.Sql, order: Prisma.Sql): Promise<Trip[]> => tx.$queryRaw<Trip[]>`
  SELECT a.kind::text AS kind, a.id, a.office_id AS "officeId", o.name AS office, a.title,
    a.starts_on::text AS "startsOn", a.ends_on::text AS "endsOn", a.places, a.code, a.audience::text AS audience
  FROM activities a JOIN offices o ON o.id = a.office_id
  WHERE a.abroad AND o.kind IN ('STATE', 'MUNICIPAL') AND cardinality(a.places) > 0 AND ${where}
  ORDER BY a.starts_on ${order}, a.kind, a.id LIMIT ${MOST_TRIPS}`;

/** The latest trips of a picture. One statement. */
export const readTrips = (tx: Tx, viewer: Viewer, filters: PanoramaFilters): Promise<Trip[]> =>
  select(tx, activityConditions(viewer, filters), Prisma.sql`DESC`);

/** The first trips that have not ended. One statement. @param today ISO date in Mexico City */
export const readTripsAhead = (tx: Tx, viewer: Viewer, today: string): Promise<Trip[]> =>
  select(tx, Prisma.sql`a.ends_on >= ${today}::date AND ${visibleActivities(viewer)}`, Prisma.sql`ASC`);
