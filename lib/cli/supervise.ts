import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { startChild, stopChild } from "./child.ts";

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
const HEALTHY_AFTER_MS = 60_000;

/**
 * Keeps a program running: when it ends by itself it is started again after a pause that doubles each time it fails
 * soon, up to half a minute.
 * @returns what stops it for good.
 */
export function supervise(name: string, args: string[]): () => Promise<void> {
  const stopping = new AbortController();
  let child: ChildProcess | undefined;
  const keepRunning = async () => {
    for (
      let pause = FIRST_PAUSE_MS;
      !stopping.signal.aborted;
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    ) {
      const began = Date.now();
      const running = (child = startChild(args));
      const code = await new Promise((resolve) =>
        running.once("exit", (exit, signal) => resolve(exit ?? signal)),
      );
      if (stopping.signal.aborted) return;
      if (Date.now() - began > HEALTHY_AFTER_MS) pause = FIRST_PAUSE_MS;
      console.error(`El proceso «${name}» terminó (${String(code)}); se reinicia en ${pause / 1000} s.`);
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const ended = keepRunning();
  return async () => {
    stopping.abort();
    if (child) await stopChild(child);
    await ended;
  };
}
