import type { Tx } from "#lib/kernel/db.ts";
import type { PanoramaFilters } from "../panorama-query.ts";
import type { Viewer } from "../viewer.ts";
import { activityConditions } from "./activity-conditions.ts";
import type { ActivityResults } from "./picture.ts";

interface Sum {
  figure: "invested" | "committed" | "attended" | "training";
  currency: string | null;
  amount: string;
  count: number;
}

/** One statement, whatever there is. */
export async function readResults(
  tx: Tx,
  viewer: Viewer,
  filters: PanoramaFilters,
): Promise<ActivityResults> {
  const sums = await tx.$queryRaw<Sum[]>`
    WITH scope AS MATERIALIZED (
      SELECT a.kind, a.id FROM activities a
      WHERE a.kind IN ('MISSION', 'PROJECT', 'EVENT') AND ${activityConditions(viewer, filters)}),
    marks AS MATERIALIZED (
      SELECT e.kind, t.registration_id, extract(epoch FROM s.ends_at - s.starts_at) / 3600 AS hours
      FROM scope JOIN events e ON e.id = scope.id AND scope.kind = 'EVENT' JOIN event_sessions s ON s.event_id = e.id
        JOIN event_attendances t ON t.session_id = s.id AND t.undone_at IS NULL)
    SELECT 'invested' AS figure, r.currency::text AS currency, sum(r.amount)::text AS amount, count(*)::int AS count
      FROM scope JOIN mission_commitments c ON c.mission_id = scope.id AND scope.kind = 'MISSION'
        JOIN mission_results r ON r.commitment_id = c.id AND r.kind = 'INVESTMENT' AND r.taken_back_at IS NULL
      GROUP BY r.currency
    UNION ALL SELECT 'committed', m.currency::text, sum(m.amount)::text, count(DISTINCT m.project_id)::int
      FROM scope JOIN project_amounts m ON m.project_id = scope.id AND scope.kind = 'PROJECT' AND m.kind = 'COMMITMENT'
      GROUP BY m.currency
    UNION ALL SELECT 'attended', NULL, '0', count(DISTINCT registration_id)::int FROM marks
    UNION ALL SELECT 'training', NULL, coalesce(sum(hours), 0)::text, count(*)::int FROM marks WHERE kind = 'TRAINING'
    ORDER BY 1, 2`;
  const money = (figure: Sum["figure"]) =>
    sums
      .filter((sum) => sum.figure === figure)
      .map(({ currency, amount, count }) => ({ currency: currency ?? "", amount, count }));
  const one = (figure: Sum["figure"]) => sums.find((sum) => sum.figure === figure);
  return {
    ...{ invested: money("invested"), committed: money("committed") },
    attended: one("attended")?.count ?? 0,
    trainingAttendances: one("training")?.count ?? 0,
    trainingHours: Math.round(Number(one("training")?.amount ?? 0)),
  };
}
