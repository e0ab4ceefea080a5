import path from "node:path";
import { defineConfig } from "@playwright/test";
import { browserPortal } from "#tests/support/browser-portal.ts";
import { findChromium } from "#tests/support/find-chromium.ts";

const root = path.resolve(import.meta.dirname, "..");

export default defineConfig({
  testDir: path.join(root, "tests", "e2e"),
  outputDir: path.join(root, ".data", "e2e-results"),
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 240_000,
  // How long a person is willing to wait; a file is inspected in a process of its own, which a busy machine starts late.
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    baseURL: browserPortal.address,
    locale: "es-MX",
    timezoneId: "America/Mexico_City",
    // No trace: recording every test for the one that fails takes a third of the time. `--trace on` asks for it.
    screenshot: "only-on-failure",
    launchOptions: await findChromium(),
  },
  webServer: {
    command: `"${process.execPath}" tests/support/serve-for-browser.ts`,
    cwd: root,
    url: `${browserPortal.address}/api/salud`,
    // The first time it includes the build.
    timeout: 600_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
    stdout: "pipe",
  },
});
