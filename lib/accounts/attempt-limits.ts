import { createHash } from "node:crypto";
import { RateLimiterPrisma } from "rate-limiter-flexible";
import { getDatabase } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";

/**
 * How often something may be tried. Counters live in the database, so that they hold across restarts and processes.
 * An account is limited per address, so that a stranger cannot lock its owner out; over all addresses together only
 * loosely, against guessing from many places; and an address over all accounts, against trying one password on many.
 */
const LIMITS = {
  "sign-in:pair": { points: 5, minutes: 15 },
  "sign-in:account": { points: 100, minutes: 60 },
  "sign-in:address": { points: 50, minutes: 15 },
  "code:account": { points: 5, minutes: 15 },
  "password:account": { points: 5, minutes: 15 },
  "reset:account": { points: 3, minutes: 60 },
  "reset:address": { points: 20, minutes: 60 },
  // Anybody can type anybody's address: what it is written because of it is little. A school may share the other.
  "comment:email": { points: 5, minutes: 24 * 60 },
  "comment:address": { points: 30, minutes: 60 },
  "registration:email": { points: 8, minutes: 24 * 60 },
  "registration:address": { points: 60, minutes: 60 },
  "reply:email": { points: 5, minutes: 24 * 60 },
  "reply:address": { points: 20, minutes: 60 },
  "subscription:email": { points: 5, minutes: 24 * 60 },
  "subscription:address": { points: 30, minutes: 60 },
  "search:address": { points: 60, minutes: 60 },
  "record:email": { points: 4, minutes: 24 * 60 },
  "record:address": { points: 30, minutes: 60 },
} as const satisfies Record<string, { points: number; minutes: number }>;

export type LimitName = keyof typeof LIMITS;

/** One counter: which limit, and of whom. */
export type Attempt = readonly [name: LimitName, whose: string];

const limiterOf = (name: LimitName) =>
  new RateLimiterPrisma({
    storeClient: getDatabase(),
    tableName: "rateLimiterFlexible",
    keyPrefix: name,
    points: LIMITS[name].points,
    duration: LIMITS[name].minutes * 60,
    clearExpiredByTimeout: false,
  });

/** Addresses that were typed are kept only as a digest: the table is no list of who tried what. */
const digest = (whose: string) => createHash("sha256").update(whose).digest("base64url");

/**
 * Counts one attempt in each counter, before it is known whether it succeeds: many at once are all counted.
 * @throws AttemptsExhausted when a counter is full.
 */
export async function countAttempt(attempts: readonly Attempt[]): Promise<void> {
  for (const [name, whose] of attempts) {
    const state = await limiterOf(name).penalty(digest(whose));
    const consumed = state.consumedPoints;
    const allowed = LIMITS[name].points;
    if (consumed > allowed) throw new AttemptsExhausted(state.msBeforeNext, consumed === allowed + 1);
  }
}

/** After a success: the attempt does not count. What had been counted before it does. */
export async function refundAttempt(attempts: readonly Attempt[]): Promise<void> {
  for (const [name, whose] of attempts) await limiterOf(name).reward(digest(whose));
}

/** After a success that proves who it was: counted from nothing again. */
export async function forgetAttempts(attempts: readonly Attempt[]): Promise<void> {
  for (const [name, whose] of attempts) await limiterOf(name).delete(digest(whose));
}

export class AttemptsExhausted extends DomainError {
  /** The one that filled the counter; those that follow leave no trace, since the trail can never be emptied. */
  readonly first: boolean;

  constructor(msToWait: number, first: boolean) {
    const minutes = Math.max(1, Math.ceil(msToWait / 60_000));
    const wait = minutes === 1 ? "1 minuto" : `${minutes} minutos`;
    super("too_many", `Hubo demasiados intentos. Espere ${wait} y vuelva a intentarlo.`);
    this.first = first;
  }
}
