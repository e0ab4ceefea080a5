import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "#lib/generated/prisma/client.ts";
import { getSettings } from "./env.ts";
import { nameStatements } from "./name-statements.ts";

/** A client or a transaction: what a function that reads or writes asks for. */
export type Tx = Prisma.TransactionClient;

/**
 * A client with a pool of its own.
 * @param connectionString of PostgreSQL
 * @param connections at most this many at once; an office's request waits for one rather than failing
 */
export const createDatabase = (connectionString: string, connections = 16): PrismaClient =>
  new PrismaClient({
    adapter: new PrismaPg(
      { connectionString, max: connections },
      { statementNameGenerator: nameStatements() },
    ),
    // Milliseconds. On a machine out of breath a move that waits beats one that is refused and pressed again.
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });

const held = globalThis as { portalDatabase?: PrismaClient };

/** The program's one client. Kept on the global object because the development server reloads modules. */
export const getDatabase = (): PrismaClient =>
  (held.portalDatabase ??= createDatabase(getSettings().databaseUrl));
