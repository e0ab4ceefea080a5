import { getSettings } from "#lib/kernel/env.ts";
import { clientAddress, networkOf } from "./client-address.ts";
import { createReadCounter, type ReadAllowance } from "./count-read.ts";
import { readCost } from "./read-cost.ts";

/** One for the process: what is kept (lib/web) and what Next makes are read by the same people. */
const held = globalThis as { portalReads?: ReturnType<typeof createReadCounter> };

/**
 * Counts a public read; without a limit, or when nothing public is read, it may go on.
 * @param forwarded the header `X-Forwarded-For`
 */
export async function allowRead(pathname: string, forwarded: string | null): Promise<ReadAllowance> {
  const { publicReadsPerMinute, trustedProxies } = getSettings();
  const cost = readCost(pathname);
  if (publicReadsPerMinute === 0 || cost === 0) return { retryAfter: null, headers: {} };
  held.portalReads ??= createReadCounter(publicReadsPerMinute);
  return held.portalReads(networkOf(clientAddress(forwarded, trustedProxies)), cost);
}
