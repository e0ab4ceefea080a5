import type { ActivityIndexEntry } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { ComponentValues } from "./index-components.ts";
import type { IndexFigure, IndexRevision, IndexSeries } from "./index-series.ts";

/** Reads what holds of every state and year: the last revision of each. */
export async function readIndex(db: Tx): Promise<IndexSeries> {
  const entries = await db.activityIndexEntry.findMany({
    distinct: ["stateCode", "year"],
    orderBy: [{ stateCode: "asc" }, { year: "asc" }, { revision: "desc" }],
  });
  return entries.map(figureOfEntry);
}

/** Every revision of a state in a year, the last first. */
export async function readIndexHistory(db: Tx, stateCode: string, year: number): Promise<IndexRevision[]> {
  const entries = await db.activityIndexEntry.findMany({
    where: { stateCode, year },
    orderBy: { revision: "desc" },
  });
  return entries.map((entry) => ({ ...figureOfEntry(entry), author: entry.authorName }));
}

function figureOfEntry(entry: ActivityIndexEntry): IndexFigure {
  const { stateCode: state, year, revision, value, reason, createdAt: at } = entry;
  return {
    ...{ state, year, revision, value, reason, at },
    components: componentsOf(entry),
    evidence: {
      institutional: entry.institutionalEvidence,
      economic: entry.economicEvidence,
      political: entry.politicalEvidence,
    },
  };
}

function componentsOf({ institutional, economic, political }: ActivityIndexEntry): ComponentValues | null {
  if (institutional === null || economic === null || political === null) return null;
  return { institutional, economic, political };
}
