import type { Tx } from "#lib/kernel/db.ts";
import { PUBLISHED_INDEX, PUBLISHED_YEARS } from "./published-index.ts";

/** Puts in what was published, as the first revision of each state and year. What is there stays as it is. */
export async function loadPublishedIndex(tx: Tx): Promise<void> {
  await tx.activityIndexEntry.createMany({
    data: PUBLISHED_INDEX.flatMap(([stateCode, values]) =>
      PUBLISHED_YEARS.map((year, at) => ({ stateCode, year, revision: 1, value: values[at]! })),
    ),
    skipDuplicates: true,
  });
}
