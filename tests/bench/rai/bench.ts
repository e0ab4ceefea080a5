import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { withBenchDatabase } from "../bench-database.ts";
import { withPortal } from "../running-portal.ts";
import { benchApi } from "./api-bench.ts";
import { benchLighthouse } from "./lighthouse.ts";
import { benchPages } from "./pages-bench.ts";

/** As the registry was published; a registry that holds everything for decades; and, when asked for, one for a continent. */
const SIZES = [1350, 100_000];
const MILLION = 1_000_000;

const sizes = process.argv.includes("--millon") ? [...SIZES, MILLION] : SIZES;

await withBenchDatabase(async (url) => {
  const dataDir = await mkdtemp(path.join(tmpdir(), "portal-bench-"));
  try {
    // The demonstration is what the registry begins with; here nobody takes more than their share.
    const env = { DATABASE_URL: url, DATA_DIR: dataDir, PORTAL_MODE: "demo", PUBLIC_READS_PER_MINUTE: "0" };
    await withPortal(env, async ({ address }) => {
      await benchLighthouse(address);
      if (process.argv.includes("--lighthouse")) return;
      await benchPages(address);
      for (const size of sizes) await benchApi(url, `${address}/api/rai`, size);
    });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});
