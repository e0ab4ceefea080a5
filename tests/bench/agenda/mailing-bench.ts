import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { projectFolder } from "#lib/database-server/project-folder.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { createDatabase } from "#lib/kernel/db.ts";
import { LANES } from "#lib/mailings/work-mailings.ts";
import { readProgress } from "#lib/mailings/read-progress.ts";
import { createPublicEdition } from "#tests/support/bulletin-world.ts";
import { createWorld } from "#tests/support/case-world.ts";
import { withBenchDatabase } from "../bench-database.ts";
import { printFigure } from "../figures.ts";
import { type MailSink, startMailSink } from "./mail-sink.ts";

const SUBSCRIBERS = 20_000;
/** Of the bare pool: as many as tell its pace. */
const BARE = 5_000;
const LOOK_MS = 500;

/**
 * Publishes an edition to twenty thousand subscribers and lets the worker, as it runs in production, send it to a mail
 * server of its own; the worker is killed with no warning once, in the middle, and begun again. Says whether anybody got it
 * twice, how many are in doubt, and the pace beside that of nodemailer's pool with the same messages and the same server.
 */
export const benchMailing = (): Promise<void> => withBenchDatabase((url) => mailTo(url, SUBSCRIBERS));

async function mailTo(url: string, subscribers: number): Promise<void> {
  const db = createDatabase(url, 4);
  const dataDir = await mkdtemp(path.join(tmpdir(), "portal-bench-correo-"));
  const sink = await startMailSink();
  try {
    await subscribe(db, subscribers);
    const { id } = await createPublicEdition(db, (await createWorld(db)).dgcp, ["", "cultura", "comercio"]);
    const env = {
      ...process.env,
      DATABASE_URL: url,
      DATA_DIR: dataDir,
      PORTAL_MODE: "demo",
      SMTP_URL: sink.url,
    };
    const paces = await sendWithOneDeath(db, sink, { editionId: id, env, half: Math.floor(subscribers / 2) });
    await report(db, sink, id, subscribers);
    const mailing = await db.mailing.findFirstOrThrow({ where: { editionId: id } });
    sink.empty();
    const bare = await sendBare(sink, mailing);
    const pace = Math.max(...paces);
    printFigure(
      "  mensajes por segundo, antes y después de la muerte",
      paces.map((one) => one.toFixed(0)).join(" · "),
    );
    printFigure(
      `  el fondo de nodemailer, ${LANES} conversaciones, ${BARE} mensajes`,
      `${bare.toFixed(0)}/s`,
    );
    printFigure("  razón", (pace / bare).toFixed(2));
  } finally {
    await sink.stop();
    await db.$disconnect();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function subscribe(db: PrismaClient, count: number): Promise<void> {
  await db.$executeRaw`
    INSERT INTO subscribers (id, state, email, bulletin, notices, areas, confirm_by, confirmed_at)
    SELECT gen_random_uuid(), 'CONFIRMED', 'persona' || n || '@correo.example', true, n % 2 = 0, '{}', now(), now() - interval '1 day'
    FROM generate_series(1, ${count}) n`;
}

interface Sending {
  editionId: string;
  env: NodeJS.ProcessEnv;
  /** How many are sent before the worker is killed. */
  half: number;
}

/** @returns messages per second of each of the two workers, from its first one to its last */
async function sendWithOneDeath(
  db: PrismaClient,
  sink: MailSink,
  { editionId, env, half }: Sending,
): Promise<number[]> {
  const first = startWorker(env);
  await sink.reached(half);
  const memory = peakMegabytes(first);
  first.kill("SIGKILL");
  await once(first, "exit");
  const { listedAt, createdAt } = await db.mailing.findFirstOrThrow({ where: { editionId } });
  printFigure(
    "Escribir los mensajes, desde que se publica",
    `${((listedAt!.getTime() - createdAt.getTime()) / 1000).toFixed(1)} s`,
  );
  printFigure("  memoria del proceso que envía, lo más", `${memory} MB`);
  const before = { count: sink.count, pace: sink.count / ((sink.lastAt - sink.firstAt) / 1000) };
  const second = startWorker(env);
  await sink.reached(before.count + 1);
  const from = performance.now();
  while (!(await readProgress(db, { editionId }))!.ended) await wait(LOOK_MS);
  second.kill("SIGTERM");
  await once(second, "exit");
  return [before.pace, (sink.count - before.count) / ((sink.lastAt - from) / 1000)];
}

const startWorker = (env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, ["lib/cli/worker.ts"], {
    cwd: projectFolder,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });

/** Linux only: read from /proc. */
function peakMegabytes({ pid }: ChildProcess): number {
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1];
  return Math.round(Number(peak) / 1024);
}

async function report(
  db: PrismaClient,
  { got }: MailSink,
  editionId: string,
  subscribers: number,
): Promise<void> {
  const { sent, uncertain } = (await readProgress(db, { editionId }))!;
  const twice = [...got.values()].filter((count) => count > 1).length;
  const missing = subscribers - got.size;
  printFigure(`Direcciones que lo recibieron una vez, de ${subscribers}`, String(got.size - twice));
  printFigure("  que lo recibieron dos veces", String(twice), twice === 0);
  printFigure("  en duda tras la muerte, y no se repiten", String(uncertain), uncertain <= LANES);
  printFigure("  de ellas, que no lo recibieron", String(missing), missing <= uncertain);
  printFigure("  anotadas como enviadas", String(sent), sent + uncertain === subscribers);
}

/** @returns messages per second */
async function sendBare(
  sink: MailSink,
  message: { subject: string; text: string; html: string },
): Promise<number> {
  const program = spawn(
    process.execPath,
    ["tests/bench/agenda/bare-mailer.ts", sink.url, String(BARE), String(LANES)],
    {
      cwd: projectFolder,
      stdio: ["pipe", "ignore", "inherit"],
    },
  );
  const ended = once(program, "exit");
  program.stdin.end(JSON.stringify(message));
  await ended;
  return sink.count / ((sink.lastAt - sink.firstAt) / 1000);
}
