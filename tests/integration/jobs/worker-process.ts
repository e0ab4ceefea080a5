import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export type LogLine = { event: string; queue?: string; [field: string]: unknown };

/** The real worker, as a process of its own, with its log to wait on. */
export function spawnWorker({ databaseUrl, smtpUrl }: { databaseUrl: string; smtpUrl: string }) {
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: "test" as const,
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    APP_URL: "https://portal.ejemplo.mx",
    APP_SECRET: "0123456789abcdefghijklmnopqrstuvwxyz",
  };
  const child = spawn(process.execPath, ["lib/cli/worker.ts"], { env, stdio: ["ignore", "pipe", "inherit"] });
  const log: LogLine[] = [];
  const watchers = new Set<() => void>();
  createInterface({ input: child.stdout }).on("line", (line) => {
    log.push(JSON.parse(line) as LogLine);
    for (const check of watchers) check();
  });
  const exited = once(child, "exit");

  /** Resolves when `count` lines like this have been written, at once if they have. */
  const wrote = (like: Partial<LogLine>, count = 1) =>
    new Promise<void>((resolve) => {
      const isLike = (line: LogLine) => Object.entries(like).every(([field, value]) => line[field] === value);
      const check = () => log.filter(isLike).length >= count && resolve();
      watchers.add(check);
      check();
    });

  return {
    log,
    wrote,
    ready: () => wrote({ event: "worker.ready" }),
    /** Sends the signal and waits for the end; answers the exit code, null when a signal ended it. */
    end: async (signal: "SIGTERM" | "SIGKILL"): Promise<number | null> => {
      child.kill(signal);
      const [code] = (await exited) as [number | null];
      return code;
    },
  };
}
