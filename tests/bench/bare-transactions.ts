import { randomUUID } from "node:crypto";
import type pg from "pg";
import { seconds } from "./figures.ts";
import { shareOut } from "./share-out.ts";

interface Statement {
  text: string;
  values: (row: string) => unknown[];
}

/** The three writes at the heart of a move, on the portal's own tables with their indexes, triggers and checks. */
export const OWN_TABLES: readonly Statement[] = [
  {
    text: `UPDATE case_files SET version = version + 1, turn_since = now(), due_on = current_date + version % 20 WHERE id = $1`,
    values: (id) => [id],
  },
  {
    text: `INSERT INTO audit_entries (stream, actor_name, action, case_id, from_step, to_step, detail)
      VALUES ('case:' || $1::uuid, 'Banco de pruebas', 'refer', $1::uuid, 'referral', 'notice_period', '{"turn": "OFFICE"}')`,
    values: (id) => [id],
  },
  {
    text: `INSERT INTO outgoing_mails (id, "to", subject, text, event_key) VALUES ($1::uuid, 'nadie@ejemplo.gob.mx', $2, $3, $1::uuid)`,
    values: () => [randomUUID(), "x".repeat(80), "x".repeat(300)],
  },
];

/** The same on tables with nothing but a key, an index on the case and about as much text: what the machine can do. */
export const PLAIN_TABLES: readonly Statement[] = [
  {
    text: "UPDATE bare_rows SET version = version + 1, text = $2 WHERE id = $1",
    values: (id) => [id, "x".repeat(900)],
  },
  ...["bare_history", "bare_mails"].map((table) => ({
    text: `INSERT INTO ${table} VALUES ($1, $2, $3)`,
    values: (id: string) => [randomUUID(), id, "x".repeat(300)],
  })),
];

export const createPlainTables = (pool: pg.Pool): Promise<unknown> =>
  pool.query(`
    CREATE TABLE bare_rows AS SELECT id, version, repeat('x', 900) AS text FROM case_files;
    ALTER TABLE bare_rows ADD PRIMARY KEY (id);
    CREATE TABLE bare_history (id uuid PRIMARY KEY, row_id uuid NOT NULL, text text NOT NULL);
    CREATE INDEX ON bare_history (row_id);
    CREATE TABLE bare_mails (LIKE bare_history INCLUDING ALL)`);

/**
 * The floor of a move, without a portal: BEGIN, one UPDATE, two INSERTs, COMMIT, each its own round trip, shared out
 * over the same cases and the same number of clients.
 * @returns transactions per second.
 */
export async function timeBareTransactions(
  pool: pg.Pool,
  statements: readonly Statement[],
  { caseIds, clients, count }: { caseIds: readonly string[]; clients: number; count: number },
): Promise<number> {
  const rows = Array.from({ length: count }, (_, n) => caseIds[n % caseIds.length]!);
  const elapsed = await seconds(() => shareOut(clients, rows, (row) => transact(pool, statements, row)));
  return count / elapsed;
}

async function transact(pool: pg.Pool, statements: readonly Statement[], row: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    for (const { text, values } of statements) await client.query(text, values(row));
    await client.query("COMMIT");
  } finally {
    client.release();
  }
}
