import { randomUUID } from "node:crypto";
import pg from "pg";
import { seconds } from "../figures.ts";
import { shareOut } from "../share-out.ts";

/**
 * What the same database does with as many people and clients when nobody looks after anything: one row each, each its own
 * commit, in a table with a key and no rule.
 * @returns rows per second
 */
export async function timeBareInserts(url: string, people: number, clients: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: clients });
  try {
    await pool.query(
      "CREATE TABLE bare_registrations (id uuid PRIMARY KEY, name text NOT NULL, email text NOT NULL, at timestamptz NOT NULL)",
    );
    const rows = Array.from({ length: people }, (_, index) => index);
    const insert = (index: number) =>
      pool.query("INSERT INTO bare_registrations VALUES ($1, $2, $3, now())", [
        ...[randomUUID(), `Persona ${index}`, `persona.${index}@correo.example`],
      ]);
    await shareOut(clients, rows.slice(0, clients), insert);
    return people / (await seconds(() => shareOut(clients, rows, insert)));
  } finally {
    await pool.end();
  }
}
