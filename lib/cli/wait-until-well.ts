import { setTimeout as wait } from "node:timers/promises";

/**
 * Waits until the portal says of itself that it is well.
 * @throws Error when it has not after `limitMs`, or when `signal` says that its program ended.
 */
export async function waitUntilWell(address: string, signal: AbortSignal, limitMs = 120_000): Promise<void> {
  for (const deadline = Date.now() + limitMs; Date.now() < deadline; await wait(100)) {
    signal.throwIfAborted();
    const answer = await fetch(`${address}/api/salud`, { signal: AbortSignal.timeout(10_000) }).catch(
      () => null,
    );
    if (answer?.ok) return;
  }
  throw new Error(`El portal no respondió en ${limitMs / 1000} s en ${address}/api/salud.`);
}
