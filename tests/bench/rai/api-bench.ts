import pg from "pg";
import { printFigure } from "../figures.ts";
import { addAgreements } from "./more-agreements.ts";
import { createFloorTable } from "./floor-table.ts";
import { load, type LoadFigures } from "./load.ts";
import { listQueries } from "./queries.ts";
import { withFloor } from "./running-floor.ts";

const CLIENTS = 10;
const ROUNDS = 5;

/**
 * `GET /api/rai` beside the floor, on the same database and with the same queries: each asked for the first time, and
 * asked again. @param total agreements to have; what is missing is added
 */
export async function benchApi(url: string, portal: string, total: number): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  try {
    const { written, searchable } = await addAgreements(pool, total);
    printFigure(`Acuerdos en el registro`, total.toLocaleString("es-MX"));
    if (written > 1) {
      printFigure("  escribirlos", `${written.toFixed(0)} s`);
      printFigure("  hacerlos buscables", `${searchable.toFixed(0)} s`);
    }
    await printSizes(pool);
    await createFloorTable(pool);
    await withFloor(url, (floor) => compare(pool, portal, floor));
    await pool.query("DROP TABLE bench_floor");
  } finally {
    await pool.end();
  }
}

async function compare(pool: pg.Pool, portal: string, floor: string): Promise<void> {
  const queries = listQueries();
  const ask = (origin: string) =>
    load(
      queries.map((query) => `${origin}?${query}`),
      CLIENTS,
    );
  // Plans, connections and compiled code; what is remembered of the answers is forgotten with the next revision.
  await ask(floor);
  await ask(portal);
  const rounds: Record<"floor" | "first" | "again", LoadFigures[]> = { floor: [], first: [], again: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await pool.query("UPDATE registry_revision SET revision = revision + 1");
    rounds.floor.push(await ask(floor));
    rounds.first.push(await ask(portal));
    rounds.again.push(await ask(portal));
  }
  const [bare, first, again] = [middle(rounds.floor), middle(rounds.first), middle(rounds.again)];
  printFigure("  piso: node:http y SQL", tell(bare));
  printFigure("  /api/rai, cada consulta por primera vez", tell(first));
  printRatio(
    "  razón de peticiones por segundo (al menos 0.5)",
    first.perSecond / bare.perSecond,
    (x) => x >= 0.5,
  );
  printRatio("  razón de p99 (menos de 4)", first.p99 / bare.p99, (x) => x < 4);
  printFigure("  /api/rai, otra vez", tell(again));
  printRatio(
    "  razón de peticiones por segundo (al menos 2)",
    again.perSecond / bare.perSecond,
    (x) => x >= 2,
  );
}

/** The round in the middle by its requests per second. */
const middle = (rounds: readonly LoadFigures[]): LoadFigures =>
  rounds.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(rounds.length / 2)]!;

const tell = ({ perSecond, median, p99 }: LoadFigures): string =>
  `${perSecond.toFixed(0)}/s · ${median.toFixed(1)} y ${p99.toFixed(1)} ms`;

const printRatio = (name: string, ratio: number, holds: (ratio: number) => boolean): void =>
  printFigure(name, ratio.toFixed(2), holds(ratio));

async function printSizes(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ table: string; index: string }>(`
    SELECT pg_size_pretty(pg_table_size('agreement_search')) AS table,
      pg_size_pretty(pg_relation_size('agreement_search_document_idx')) AS index`);
  printFigure("  disco: tabla de búsqueda · su índice", `${rows[0]!.table} · ${rows[0]!.index}`);
}
