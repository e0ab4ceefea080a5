import type { ActivityKind } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { PanoramaFilters } from "../panorama-query.ts";
import type { Viewer } from "../viewer.ts";
import { activityConditions } from "./activity-conditions.ts";
import { type ActivityCounts, MOST_PARTNERSHIPS } from "./picture.ts";

interface Group {
  figure: keyof Omit<ActivityCounts, "total">;
  one: string | null;
  officeId: string | null;
  stateCode: string | null;
  count: number;
}

/**
 * Everything that is counted of the activities of a picture. One statement, whatever their number; lists are taken apart
 * after those that are alike are counted, which are few.
 */
export async function readCounts(tx: Tx, viewer: Viewer, filters: PanoramaFilters): Promise<ActivityCounts> {
  const groups = await tx.$queryRaw<Group[]>`
    WITH scope AS MATERIALIZED (
      SELECT a.kind, a.office_id, a.state_code, CASE WHEN a.office_id IS NULL THEN a.state_code END AS without_office,
        a.starts_on, a.areas, a.countries, a.partners
      FROM activities a WHERE ${activityConditions(viewer, filters)})
    SELECT 'kinds' AS figure, kind::text AS one, NULL::uuid AS "officeId", NULL AS "stateCode", count(*)::int AS count
      FROM scope GROUP BY kind
    UNION ALL SELECT 'months', to_char(starts_on, 'YYYY-MM'), NULL, NULL, sum(count)::int
      FROM (SELECT starts_on, count(*) FROM scope GROUP BY starts_on) alike GROUP BY 2
    UNION ALL SELECT 'areas', area, NULL, NULL, sum(count)::int
      FROM (SELECT areas, count(*) FROM scope GROUP BY areas) alike LEFT JOIN LATERAL unnest(areas) area ON true GROUP BY area
    UNION ALL SELECT 'states', state_code, NULL, NULL, count(*)::int FROM scope GROUP BY state_code
    UNION ALL SELECT 'countries', country, NULL, NULL, sum(count)::int
      FROM (SELECT countries, count(*) FROM scope GROUP BY countries) alike
        LEFT JOIN LATERAL unnest(countries) country ON true GROUP BY country
    UNION ALL SELECT 'doers', NULL, office_id, without_office, count(*)::int FROM scope GROUP BY 3, 4
    UNION ALL SELECT 'crossings', country, office_id, without_office, sum(count)::int
      FROM (SELECT office_id, without_office, countries, count(*) FROM scope GROUP BY 1, 2, 3) alike
        CROSS JOIN LATERAL unnest(countries) country GROUP BY 2, 3, 4
    UNION ALL (SELECT 'partnerships', partner, office_id, without_office, sum(count)::int
      FROM (SELECT office_id, without_office, partners, count(*) FROM scope GROUP BY 1, 2, 3) alike
        CROSS JOIN LATERAL unnest(partners) partner GROUP BY 2, 3, 4 ORDER BY 5 DESC, 2, 3 LIMIT ${MOST_PARTNERSHIPS})`;
  const of = (figure: Group["figure"]) => groups.filter((group) => group.figure === figure);
  const doer = ({ officeId, stateCode, count }: Group) => ({ officeId, stateCode, count });
  return {
    total: of("kinds").reduce((sum, { count }) => sum + count, 0),
    kinds: of("kinds").map(({ one, count }) => ({ kind: one as ActivityKind, count })),
    months: of("months").map(({ one, count }) => ({ month: one!, count })),
    areas: of("areas").map(({ one, count }) => ({ area: one, count })),
    states: of("states").map(({ one, count }) => ({ state: one, count })),
    countries: of("countries").map(({ one, count }) => ({ country: one, count })),
    doers: of("doers").map(doer),
    crossings: of("crossings").map((group) => ({ ...doer(group), country: group.one! })),
    partnerships: of("partnerships").map((group) => ({ ...doer(group), partner: group.one! })),
  };
}
