import { rm } from "node:fs/promises";
import { runCommand } from "#lib/cli/run-command.ts";
import { servePortal } from "#lib/cli/serve-portal.ts";
import { dropDatabase, withDatabase } from "#lib/database-server/create-database.ts";
import { ensureServer } from "#lib/database-server/ensure-server.ts";
import { browserPortal } from "./browser-portal.ts";

// What `npm start` does, on a database and a folder that live as long as the browser tests.
await runCommand(async () => {
  const given = process.env.DATABASE_URL;
  const server = given ? null : await ensureServer("scratch");
  const url = withDatabase(given ?? server!.url("postgres"), browserPortal.database);
  try {
    await dropDatabase(url);
    await rm(browserPortal.dataDir, { recursive: true, force: true });
    Object.assign(process.env, {
      DATABASE_URL: url,
      DATA_DIR: browserPortal.dataDir,
      PORT: String(browserPortal.port),
    });
    return await servePortal("start");
  } finally {
    await dropDatabase(url);
    await server?.stop();
  }
});
