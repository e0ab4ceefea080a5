import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createDatabase } from "#lib/kernel/db.ts";
import { withBenchDatabase } from "./bench-database.ts";
import { insertCases } from "./inbox-cases.ts";
import { benchInbox } from "./inbox-bench.ts";
import { benchMemory } from "./memory-bench.ts";
import { benchMoves } from "./moves-bench.ts";
import { printFigure } from "./figures.ts";
import { withPortal } from "./running-portal.ts";
import { cookieOf } from "./sign-in.ts";
import { benchStart } from "./start-bench.ts";

const CASES = 50_000;
const ANALYST = "analista@dgcp.example";

await benchStart();
// This program signs its sessions as the portal that it starts: its settings are read once, before the moves.
process.env.APP_SECRET = randomBytes(48).toString("base64");
await withBenchDatabase(benchMoves);
await withBenchDatabase(async (url) => {
  const dataDir = await mkdtemp(path.join(tmpdir(), "portal-bench-"));
  const env = { DATABASE_URL: url, DATA_DIR: dataDir };
  const db = createDatabase(url, 4);
  try {
    await withPortal(env, async (portal) => {
      const cookie = await cookieOf(db, ANALYST);
      await benchMemory(db, portal, cookie);
      await insertCases(db, CASES);
      printFigure(`Expedientes en la bandeja`, String(await db.caseFile.count()));
      await benchInbox(db, url, ANALYST, portal, cookie);
    });
  } finally {
    await db.$disconnect();
    await rm(dataDir, { recursive: true, force: true });
  }
});
