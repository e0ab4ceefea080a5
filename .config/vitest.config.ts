import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");

export default defineConfig({
  root,
  cacheDir: ".data/vitest",
  test: {
    pool: "forks",
    maxWorkers: 2,
    // Long enough for a machine with other work to do: time is no test of anything here.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A test is never tried again: what passes at the second attempt is broken at the first.
    retry: 0,
    env: { TZ: "UTC", NODE_ENV: "test" },
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: "tests/support/test-server.ts",
          setupFiles: "tests/support/database-per-file.ts",
        },
      },
    ],
  },
});
