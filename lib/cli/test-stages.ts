import { rm } from "node:fs/promises";
import path from "node:path";
import { dataFolder } from "#lib/database-server/project-folder.ts";
import { buildPortal } from "./build-portal.ts";
import { countPlaywright, countVitest, type Count, nothingCounted } from "./count-tests.ts";
import { runTool } from "./run-tool.ts";

/** What a stage found; `ok` is false also when a tool failed without a test to blame. */
export type StageResult = Count & { ok: boolean };

type Stage = { title: string; run(args: string[]): Promise<StageResult> };

/** The stages of `npm test`, in order: the quick ones that explain most come first. */
export const TEST_STAGES = {
  format: {
    title: "Formato",
    run: (args) =>
      check("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", ...(args.length ? args : ["."])]),
  },
  types: {
    title: "Tipos",
    run: async () => {
      const routes = await check("next/dist/bin/next", ["typegen"]);
      return routes.ok ? check("typescript/bin/tsc", ["--noEmit"]) : routes;
    },
  },
  lint: {
    title: "Reglas del código y sentido de las importaciones",
    run: async () => {
      const rules = await check("eslint/bin/eslint.js", [
        "--config",
        ".config/eslint.config.mjs",
        "--max-warnings",
        "0",
        ".",
      ]);
      const cruise = [
        "--config",
        ".config/dependency-cruiser.cjs",
        "app",
        "components",
        "lib",
        "tests",
        "proxy.ts",
      ];
      const arrows = await check("dependency-cruiser/bin/dependency-cruiser.mjs", cruise);
      return { ...nothingCounted, ok: rules.ok && arrows.ok };
    },
  },
  unit: { title: "Pruebas unitarias", run: (args) => vitest("unit", args) },
  integration: { title: "Pruebas de integración", run: (args) => vitest("integration", args) },
  e2e: { title: "Compilación y pruebas en el navegador", run: playwright },
} as const satisfies Record<string, Stage>;

export type TestStage = keyof typeof TEST_STAGES;

async function check(program: string, args: string[]): Promise<StageResult> {
  return { ...nothingCounted, ok: (await runTool(program, args)) === 0 };
}

async function vitest(project: string, args: string[]): Promise<StageResult> {
  const report = path.join(dataFolder, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const options = ["run", "--config", ".config/vitest.config.ts", "--project", project, ...reporters];
  return await counted(report, countVitest, () => runTool("vitest/vitest.mjs", [...options, ...args]));
}

async function playwright(args: string[]): Promise<StageResult> {
  await buildPortal();
  const report = path.join(dataFolder, "e2e.json");
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
  const options = ["test", "--config", ".config/playwright.config.ts", "--reporter=list,json"];
  return await counted(report, countPlaywright, () =>
    runTool("@playwright/test/cli.js", [...options, ...args]),
  );
}

async function counted(
  report: string,
  count: (report: string) => Promise<Count>,
  run: () => Promise<number>,
): Promise<StageResult> {
  await rm(report, { force: true });
  const code = await run();
  const found = await count(report);
  return { ...found, ok: code === 0 && found.failed === 0 };
}
