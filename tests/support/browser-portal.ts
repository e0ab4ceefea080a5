import path from "node:path";
import { dataFolder } from "#lib/database-server/project-folder.ts";

const port = Number(process.env.E2E_PORT ?? 4455);
const dataDir = path.join(dataFolder, `e2e-${port}`);

/** The portal the browser tests talk to: its own port, database, uploads and mailbox, new in each run. */
export const browserPortal = {
  port,
  address: `http://localhost:${port}`,
  dataDir,
  /** Every message sent becomes a .eml file here. */
  mailDir: path.join(dataDir, "mail"),
  database: `e2e_${port}`,
};
