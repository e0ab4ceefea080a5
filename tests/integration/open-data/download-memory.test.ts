import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { answerDownload } from "#lib/open-data/answer-download.ts";
import { saveManyAgreements } from "./many-agreements.ts";

const ROWS = 100_000;
const MB = 2 ** 20;
/** A tenth of what the rows alone take; a collector in no hurry was seen to leave eight. */
const MOST_GROWTH = 10 * MB;

const db = getDatabase();
beforeAll(async () => {
  await loadCatalogues(db);
  await saveManyAgreements(db, ROWS);
}, 240_000);
afterAll(() => db.$disconnect());

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
function measure(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test.each(["csv", "xlsx", "json"] as const)(
  `${ROWS} agreements as %s take no more memory at the end than at the beginning`,
  { timeout: 240_000 },
  async (format) => {
    const answer = await answerDownload(new Request("http://localhost:3000/api/rai"), format);
    let bytes = 0;
    let pieces = 0;
    let begun = 0;
    let most = 0;
    for await (const piece of answer.body!) {
      bytes += piece.length;
      pieces += 1;
      if (pieces === 20) begun = measure();
      if (pieces % 20 === 0) most = Math.max(most, measure());
    }
    expect(bytes).toBeGreaterThan(format === "xlsx" ? 2 * MB : 40 * MB);
    expect(begun).toBeGreaterThan(0);
    expect(most - begun).toBeLessThan(MOST_GROWTH);
  },
);
