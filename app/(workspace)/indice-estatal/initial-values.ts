import { COMPONENT_KEYS } from "#lib/activity-index/index-components.ts";
import { formatPoints } from "#lib/activity-index/format-points.ts";
import type { IndexRevision } from "#lib/activity-index/index-series.ts";

/** What the form begins with: what holds now, except the reason, which is of each change. */
export const initialValues = (latest: IndexRevision | undefined): Record<string, string> =>
  Object.fromEntries(
    COMPONENT_KEYS.flatMap((key) => [
      [key, latest?.components ? formatPoints(latest.components[key]) : ""],
      [`${key}Evidence`, latest?.evidence[key] ?? ""],
    ]),
  );
