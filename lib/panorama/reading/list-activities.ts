import type { Tx } from "#lib/kernel/db.ts";
import type { Page } from "#lib/kernel/page.ts";
import type { PanoramaFilters } from "../panorama-query.ts";
import type { Viewer } from "../viewer.ts";
import type { ActivityRow } from "../activity-row.ts";
import { activityConditions } from "./activity-conditions.ts";

/** The activities behind a figure, the latest first. Two statements for any number. */
export async function listActivities(
  tx: Tx,
  viewer: Viewer,
  filters: PanoramaFilters,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<Page<ActivityRow>> {
  const where = activityConditions(viewer, filters);
  const [counted] = await tx.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM activities a WHERE ${where}`;
  const { total } = counted!;
  const reached = Math.min(page, Math.max(1, Math.ceil(total / pageSize)));
  const rows = await tx.$queryRaw<ActivityRow[]>`
    SELECT a.kind::text AS kind, a.id, a.office_id AS "officeId", o.name AS office, a.audience::text AS audience,
      a.starts_on::text AS "startsOn", a.ends_on::text AS "endsOn", a.title, a.code, a.state_code AS "stateCode",
      a.municipality, a.areas, a.countries, a.places, a.partners
    FROM activities a LEFT JOIN offices o ON o.id = a.office_id
    WHERE ${where} ORDER BY a.starts_on DESC, a.kind, a.id LIMIT ${pageSize} OFFSET ${(reached - 1) * pageSize}`;
  return { rows, total, page: reached, pageSize };
}
