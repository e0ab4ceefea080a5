import { spawn } from "node:child_process";
import { once } from "node:events";
import { findFreePort } from "#lib/database-server/free-port.ts";

/** Runs the floor's server, in a process of its own as the portal is, for as long as the work takes. */
export async function withFileFloor(files: string[], work: (origin: string) => Promise<void>): Promise<void> {
  const port = await findFreePort();
  const server = spawn(
    process.execPath,
    ["tests/bench/planes/file-floor-server.ts", String(port), ...files],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  try {
    await once(server.stdout, "data");
    await work(`http://127.0.0.1:${port}/`);
  } finally {
    const ended = once(server, "exit");
    server.kill();
    await ended;
  }
}
