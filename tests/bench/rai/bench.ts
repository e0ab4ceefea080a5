import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { withBenchDatabase } from "../bench-database.ts";
import { benchImport } from "./import-bench.ts";
import { withPortal } from "../running-portal.ts";
import { benchApi, growRegistry } from "./api-bench.ts";
import { benchLighthouse } from "./lighthouse.ts";
import { benchPages } from "./pages-bench.ts";
import { withFloor } from "./running-floor.ts";

/** As the registry was published; a registry that holds everything for decades; and, when asked for, one for a continent. */
const SIZES = [1350, 100_000];
const MILLION = 1_000_000;

const sizes = process.argv.includes("--millon") ? [...SIZES, MILLION] : SIZES;
const onlyLighthouse = process.argv.includes("--lighthouse");

await withBenchDatabase(async (url) => {
  const dataDir = await mkdtemp(path.join(tmpdir(), "portal-bench-"));
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // The demonstration is what the registry begins with; here nobody takes more than their share.
  const env = { DATABASE_URL: url, DATA_DIR: dataDir, PORTAL_MODE: "demo", PUBLIC_READS_PER_MINUTE: "0" };
  try {
    await withPortal(env, async ({ address }) => {
      await benchLighthouse(address);
      if (!onlyLighthouse) await benchPages(address);
    });
    for (const size of onlyLighthouse ? [] : sizes) {
      await growRegistry(pool, size);
      await withFloor(url, (floor) =>
        withPortal(env, ({ address }) => benchApi(pool, `${address}/api/rai`, floor)),
      );
    }
  } finally {
    await pool.end();
    await rm(dataDir, { recursive: true, force: true });
  }
});
if (!onlyLighthouse) await withBenchDatabase((url) => benchImport(url));
