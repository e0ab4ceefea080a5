import { mkdir } from "node:fs/promises";
import { dataFolder } from "#lib/database-server/project-folder.ts";
import { nothingCounted } from "./count-tests.ts";
import { runCommand } from "./run-command.ts";
import { seconds } from "./stage.ts";
import { TEST_STAGES, type StageResult, type TestStage } from "./test-stages.ts";

// `npm test` runs every stage and goes on after one that fails, so that one run tells all there is to mend.
// `npm test -- unit [arguments for its tool]` runs one alone.

type Row = StageResult & { title: string; ms: number };

const names = Object.keys(TEST_STAGES) as TestStage[];

await runCommand(async () => {
  const [asked, ...args] = process.argv.slice(2);
  const chosen = names.filter((name) => asked === undefined || name === asked);
  if (chosen.length === 0) {
    console.error(`No hay una etapa «${asked}». Hay: ${names.join(", ")}.`);
    return 1;
  }
  await mkdir(dataFolder, { recursive: true });
  const rows: Row[] = [];
  for (const name of chosen) rows.push(await runStage(name, args));
  return report(rows);
});

async function runStage(name: TestStage, args: string[]): Promise<Row> {
  const { title, run } = TEST_STAGES[name];
  console.log(`\n━━ ${title} (${name})`);
  const began = performance.now();
  const result = await run(args).catch((error: unknown): StageResult => {
    console.error(error);
    return { ...nothingCounted, ok: false };
  });
  const ms = performance.now() - began;
  console.log(`${result.ok ? "✓" : "✗"} ${title}: ${seconds(ms)}`);
  return { ...result, title, ms };
}

/** Ends with what failed, for whoever is shown only the end; the last line is for machines: the totals, alone. */
function report(rows: Row[]): number {
  const total = rows.reduce((sum, row) => sum + row.ms, 0);
  console.log(`\n━━ Resumen (${seconds(total)})`);
  for (const { ok, title, ms, passed, failed } of rows) {
    const tests = passed + failed > 0 ? `: ${passed} pasaron, ${failed} fallaron` : "";
    console.log(`${ok ? "✓" : "✗"} ${title}${tests} (${seconds(ms)})`);
  }
  for (const failure of rows.flatMap(({ failures }) => failures)) console.log(`\n✗ ${failure}`);
  const passedTests = rows.reduce((count, { passed }) => count + passed, 0);
  // A stage that broke without a test to blame is one failure: «0 failed» must mean that all is well.
  const failedTests = rows.reduce((count, { ok, failed }) => count + (ok ? 0 : Math.max(failed, 1)), 0);
  console.log(`\n${passedTests} passed, ${failedTests} failed`);
  return rows.every((row) => row.ok) ? 0 : 1;
}
