import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";

/**
 * A transaction that passes for the database: what would open one of its own joins this one. The demonstration is loaded
 * by the same functions that people use, and yet whole or not at all, whenever the program is stopped.
 */
export function asDatabase(tx: Tx): PrismaClient {
  const ownWays: Partial<PrismaClient> = {
    $transaction: ((work: (tx: Tx) => unknown) => work(joined)) as PrismaClient["$transaction"],
    // By this the calendar knows a database from a transaction, whose changes it would not remember. This one makes none.
    $connect: async () => {},
  };
  const joined = new Proxy(tx as PrismaClient, {
    has: (target, key) => key in ownWays || Reflect.has(target, key),
    get: (target, key) => Reflect.get(key in ownWays ? ownWays : target, key),
  });
  return joined;
}
