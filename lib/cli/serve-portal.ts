import path from "node:path";
import { isPortFree } from "#lib/database-server/free-port.ts";
import { getSettings, readSettings } from "#lib/kernel/env.ts";
import { buildPortal, nextProgram } from "./build-portal.ts";
import { BOUNDED_HEAP } from "./bounded-heap.ts";
import { startChild, stopChild } from "./child.ts";
import { loadData } from "./load-data.ts";
import { openDatabase } from "./open-database.ts";
import { printWelcome } from "./print-welcome.ts";
import { takeServingLock } from "./serving-lock.ts";
import { stage } from "./stage.ts";
import { supervise } from "./supervise.ts";
import { untilAborted } from "./until-aborted.ts";
import { waitUntilWell } from "./wait-until-well.ts";

const SOCKET_ADDRESS = path.join(import.meta.dirname, "append-socket-address.ts");

/**
 * Everything from nothing to a portal that answers, and down again in the reverse order at the first signal.
 * @param mode `start` serves the built portal; `dev` compiles each screen when it is asked for.
 * @returns exit code
 */
export async function servePortal(mode: "start" | "dev"): Promise<number> {
  const began = performance.now();
  const { port, dataDir, appUrl } = readSettings(process.env);
  const local = `http://localhost:${port}`;
  const serving = takeServingLock(dataDir, local);
  if ("servedAt" in serving) {
    console.error(`Este portal ya se está sirviendo desde esta carpeta: ${serving.servedAt}`);
    return 1;
  }
  if (!(await isPortFree(port))) {
    console.error(`El puerto ${port} está ocupado por otro programa. Elija otro: PORT=${port + 1} npm start`);
    return 1;
  }
  const signal = listenForSignals();
  const toStop: (() => Promise<void>)[] = [];
  try {
    const database = await openDatabase();
    toStop.unshift(() => database.close());
    await stage("Catálogos y datos", loadData);
    if (mode === "start") await stage("Pantallas compiladas", buildPortal);
    if (signal.aborted) return 0;

    const settings = getSettings();
    process.env.APP_SECRET = settings.appSecret;
    // next-auth reads these two from the environment and nowhere else.
    process.env.NEXTAUTH_SECRET = settings.appSecret;
    process.env.NEXTAUTH_URL = appUrl;
    const program = mode === "start" ? ["lib/cli/web.ts"] : [nextProgram, "dev", "--port", String(port)];
    const web = startChild(["--import", SOCKET_ADDRESS, ...program], {
      NODE_ENV: mode === "start" ? "production" : "development",
      NEXT_TELEMETRY_DISABLED: "1",
    });
    toStop.unshift(() => stopChild(web));
    const webEnded = new AbortController();
    web.once("exit", () => webEnded.abort(new Error("El servidor web terminó por sí solo.")));
    toStop.unshift(supervise("tareas en segundo plano", [...BOUNDED_HEAP, "lib/cli/worker.ts"]));

    const either = AbortSignal.any([signal, webEnded.signal]);
    await stage("Portal en marcha", () => waitUntilWell(local, either));
    printWelcome(settings, performance.now() - began);
    await untilAborted(either);
    return signal.aborted ? 0 : 1;
  } catch (error) {
    if (signal.aborted) return 0;
    throw error;
  } finally {
    console.log("Deteniendo el portal…");
    for (const stop of toStop) await stop();
    serving.release();
  }
}

/** Ctrl-C may arrive twice, from the terminal and from npm: the first one counts. */
function listenForSignals(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => controller.abort());
  return controller.signal;
}
