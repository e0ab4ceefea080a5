import { RateLimiterMemory } from "rate-limiter-flexible";

const SECONDS = 60;

export interface ReadAllowance {
  /** Seconds to wait; null when the read may go on. */
  retryAfter: number | null;
  /** What it says to the reader's program (draft-ietf-httpapi-ratelimit-headers). */
  headers: Record<string, string>;
}

/**
 * Counts public reads, so that one reader in a hurry does not take the portal from the rest. In memory, unlike attempts
 * to sign in: there is no secret to guess, forgetting at a restart does no harm, a second process would only double what
 * is allowed, and each read of a page must not become a write to the database. A reader takes a hundred bytes for a minute.
 * @param perMinute points each reader has
 */
export function createReadCounter(perMinute: number) {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: SECONDS });
  /** @param reader network it comes from. @param cost in points */
  return async function countRead(reader: string, cost: number): Promise<ReadAllowance> {
    const { consumedPoints, msBeforeNext } = await limiter.penalty(reader, cost);
    const refused = consumedPoints > perMinute;
    // What is refused does not count: the one who cannot have a whole download now can still read a page.
    const used = refused ? (await limiter.reward(reader, cost)).consumedPoints : consumedPoints;
    const wait = Math.max(1, Math.ceil(msBeforeNext / 1000));
    return {
      retryAfter: refused ? wait : null,
      headers: {
        "RateLimit-Policy": `"lecturas";q=${perMinute};w=${SECONDS}`,
        RateLimit: `"lecturas";r=${Math.max(0, perMinute - used)};t=${wait}`,
      },
    };
  };
}
