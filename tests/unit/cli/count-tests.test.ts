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
  const totals = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  expect(await countVitest(await reportOf({ ...totals, testResults: [] }))).toMatchObject({
    passed: 7,
    failed: 4,
  });
});

test("a test that failed is named with what it said", async () => {
  const totals = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };
  const assertionResults = [
    { fullName: "the clock stops", status: "passed", failureMessages: [] },
    {
      fullName: "the clock runs",
      status: "failed",
      failureMessages: ["\u001b[31mexpected 3\u001b[39m\nto be 4"],
    },
  ];
  const testResults = [
    { name: "clock.test.ts", message: "", assertionResults },
    { name: "broken.test.ts", message: "cannot be read", assertionResults: [] },
  ];
  const { failures } = await countVitest(await reportOf({ ...totals, testResults }));
  expect(failures).toEqual([
    "clock.test.ts › the clock runs\n    expected 3\n    to be 4",
    "broken.test.ts\n    cannot be read",
  ]);
});

test("a browser test that needed a second attempt counts as failed", async () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
  expect(await countPlaywright(await reportOf({ stats, suites: [] }))).toMatchObject({
    passed: 5,
    failed: 3,
  });
});

test("a browser test that failed is named with its first error, however deep it is", async () => {
  const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };
  const spec = (title: string, status: string, messages: string[]) => ({
    title,
    file: "door.spec.ts",
    tests: [{ status, results: [{ status: "x", errors: messages.map((message) => ({ message })) }] }],
  });
  const suites = [
    {
      specs: [spec("opens", "expected", [])],
      suites: [{ specs: [spec("closes", "unexpected", ["stuck", "later"])] }],
    },
  ];
  const { failures } = await countPlaywright(await reportOf({ stats, suites }));
  expect(failures).toEqual(["door.spec.ts › closes\n    stuck"]);
});
