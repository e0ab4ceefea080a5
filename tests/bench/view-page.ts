import type { RunningPortal } from "./running-portal.ts";

/**
 * Asks for a page and reads it whole.
 * @returns milliseconds.
 * @throws Error on any answer but 200: a redirect to the sign-in would be a quick page.
 */
export async function viewPage({ address }: RunningPortal, page: string, cookie: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(`${address}${page}`, { headers: { cookie }, redirect: "manual" });
  await answer.text();
  if (answer.status !== 200) throw new Error(`${page} respondió ${answer.status}`);
  return performance.now() - began;
}
