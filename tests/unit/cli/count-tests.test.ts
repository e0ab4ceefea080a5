import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { countPlaywright, countVitest } from "#lib/cli/count-tests.ts";

async function reportOf(content: object): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), "report-")), "report.json");
  await writeFile(file, JSON.stringify(content));
  return file;
}

test("a test that was left out counts as failed", async () => {
  const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  expect(await countVitest(await reportOf(report))).toEqual({ passed: 7, failed: 4 });
});

test("a browser test that needed a second attempt counts as failed", async () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } };
  expect(await countPlaywright(await reportOf(report))).toEqual({ passed: 5, failed: 3 });
});
