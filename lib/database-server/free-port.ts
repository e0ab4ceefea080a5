import { createServer } from "node:net";

/** Whether nobody listens on this port; without a host, on any of this machine's addresses. */
export async function isPortFree(port: number, host?: string): Promise<boolean> {
  return (await tryPort(port, host)) !== null;
}

/** A port of 127.0.0.1 that the system says is free at this moment. */
export async function findFreePort(): Promise<number> {
  const port = await tryPort(0, "127.0.0.1");
  if (port === null) throw new Error("No queda ningún puerto libre en 127.0.0.1.");
  return port;
}

async function tryPort(port: number, host: string | undefined): Promise<number | null> {
  return await new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(null));
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : null));
    });
  });
}
