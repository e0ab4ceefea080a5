import { readFile } from "node:fs/promises";
import { z } from "zod";

/** How many tests did what, and of each that failed, where it is and what it said first. */
export type Count = { passed: number; failed: number; failures: readonly string[] };

export const nothingCounted: Count = { passed: 0, failed: 0, failures: [] };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string().default(""),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/** Totals of vitest's JSON report. A test left out counts as failed: it proves nothing, and nobody would notice. */
export async function countVitest(file: string): Promise<Count> {
  const report = vitestReport.parse(JSON.parse(await readFile(file, "utf8")));
  const failures = report.testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [say(name, "", message)] : []),
    ...assertionResults
      .filter(({ status }) => status !== "passed")
      .map((test) => say(name, test.fullName, test.failureMessages?.[0] ?? test.status)),
  ]);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests,
    failures,
  };
}

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(
        z.object({ status: z.string(), errors: z.array(z.object({ message: z.string().default("") })) }),
      ),
    }),
  ),
});

const playwrightSuite = z.object({
  specs: z.array(playwrightSpec).default([]),
  get suites() {
    return z.array(playwrightSuite).default([]);
  },
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  suites: z.array(playwrightSuite),
});

/** Totals of Playwright's JSON report; one that passed only at a second attempt, or was left out, counts as failed. */
export async function countPlaywright(file: string): Promise<Count> {
  const { stats, suites } = playwrightReport.parse(JSON.parse(await readFile(file, "utf8")));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
    failures: suites.flatMap(failuresOf),
  };
}

function failuresOf(suite: z.infer<typeof playwrightSuite>): string[] {
  const own = suite.specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status !== "expected")
      .map(({ status, results }) =>
        say(file, title, results.flatMap(({ errors }) => errors)[0]?.message ?? status),
      ),
  );
  return [...own, ...suite.suites.flatMap(failuresOf)];
}

const COLOURS = /\u001b\[[0-9;]*m/g;
const LINES_OF_A_FAILURE = 12;

function say(file: string, test: string, message: string): string {
  const words = message.replace(COLOURS, "").trim().split("\n").slice(0, LINES_OF_A_FAILURE);
  return [[file, test].filter(Boolean).join(" › "), ...words].join("\n    ");
}
