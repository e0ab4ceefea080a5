import type { ActivityKind } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { PanoramaFilters } from "../panorama-query.ts";
import type { Viewer } from "../viewer.ts";
import { activityConditions } from "./activity-conditions.ts";
import { type ActivityCounts, MOST_PARTNERSHIPS } from "./picture.ts";

interface Group {
  figure: keyof Omit<ActivityCounts, "total"> | "total";
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
      SELECT a.kind, a.office_id, a.state_code, a.starts_on, a.areas, a.countries, a.partners
      FROM activities a WHERE ${activityConditions(viewer, filters)}),
    doers AS (SELECT office_id, CASE WHEN office_id IS NULL THEN state_code END AS state_code, countries, partners FROM scope)
    SELECT 'total' AS figure, NULL AS one, NULL::uuid AS "officeId", NULL AS "stateCode", count(*)::int AS count FROM scope
    UNION ALL SELECT 'kinds', kind::text, NULL, NULL, count(*)::int FROM scope GROUP BY kind
    UNION ALL SELECT 'months', to_char(starts_on, 'YYYY-MM'), NULL, NULL, count(*)::int FROM scope GROUP BY 2
    UNION ALL SELECT 'areas', area, NULL, NULL, sum(count)::int
      FROM (SELECT areas, count(*) FROM scope GROUP BY areas) alike LEFT JOIN LATERAL unnest(areas) area ON true GROUP BY area
    UNION ALL SELECT 'states', state_code, NULL, NULL, count(*)::int FROM scope GROUP BY state_code
    UNION ALL SELECT 'countries', country, NULL, NULL, sum(count)::int
      FROM (SELECT countries, count(*) FROM scope GROUP BY countries) alike
        LEFT JOIN LATERAL unnest(countries) country ON true GROUP BY country
    UNION ALL SELECT 'doers', NULL, office_id, state_code, count(*)::int FROM doers GROUP BY 3, 4
    UNION ALL SELECT 'crossings', country, office_id, state_code, sum(count)::int
      FROM (SELECT office_id, state_code, countries, count(*) FROM doers GROUP BY 1, 2, 3) alike
        CROSS JOIN LATERAL unnest(countries) country GROUP BY 2, 3, 4
    UNION ALL (SELECT 'partnerships', partner, office_id, state_code, sum(count)::int
      FROM (SELECT office_id, state_code, partners, count(*) FROM doers GROUP BY 1, 2, 3) alike
        CROSS JOIN LATERAL unnest(partners) partner GROUP BY 2, 3, 4 ORDER BY 5 DESC, 2, 3 LIMIT ${MOST_PARTNERSHIPS})`;
  const of = (figure: Group["figure"]) => groups.filter((group) => group.figure === figure);
  const doer = ({ officeId, stateCode, count }: Group) => ({ officeId, stateCode, count });
  return {
    total: of("total")[0]?.count ?? 0,
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
