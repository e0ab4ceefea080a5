import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createDatabase } from "#lib/kernel/db.ts";
import { withBenchDatabase } from "../bench-database.ts";
import { withPortal } from "../running-portal.ts";
import { benchBoard } from "./board-bench.ts";
import { benchHandOver } from "./hand-over-bench.ts";
import { benchNational } from "./national-bench.ts";

// This program signs its sessions as the portal that it starts.
process.env.APP_SECRET = randomBytes(48).toString("base64");
await withBenchDatabase(async (url) => {
  const dataDir = await mkdtemp(path.join(tmpdir(), "portal-bench-"));
  const db = createDatabase(url, 4);
  try {
    await withPortal({ DATABASE_URL: url, DATA_DIR: dataDir, PORTAL_MODE: "demo" }, async (portal) => {
      await benchBoard(db, url, portal);
      await benchNational(db, url, portal);
    });
  } finally {
    await db.$disconnect();
    await rm(dataDir, { recursive: true, force: true });
  }
});
await withBenchDatabase((url) => benchHandOver(url));
