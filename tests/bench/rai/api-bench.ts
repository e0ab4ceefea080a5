import type pg from "pg";
import { printFigure } from "../figures.ts";
import { addAgreements } from "./more-agreements.ts";
import { multiplyAgreements } from "./multiply-agreements.ts";
import { createFloorTable } from "./floor-table.ts";
import { load, type LoadFigures } from "./load.ts";
import { listQueries, warmingQueries } from "./queries.ts";

const CLIENTS = 10;
const ROUNDS = 5;
/** Beyond so many they are copies: to make each searchable takes some three milliseconds. */
const MOST_COMPUTED = 100_000;

/** Brings the registry to so many agreements, with the floor's table beside it, and says what that costs. */
export async function growRegistry(pool: pg.Pool, total: number): Promise<void> {
  printFigure(`Acuerdos en el registro`, total.toLocaleString("es-MX"));
  if (total > MOST_COMPUTED) {
    const copied = await multiplyAgreements(pool, total);
    printFigure("  copiarlos de los anteriores, ya buscables", `${copied.toFixed(0)} s`);
  } else {
    const { written, searchable } = await addAgreements(pool, total);
    if (written > 1) {
      printFigure("  escribirlos", `${written.toFixed(0)} s`);
      printFigure("  hacerlos buscables", `${searchable.toFixed(0)} s`);
    }
  }
  await printSizes(pool);
  await createFloorTable(pool);
}

/**
 * `GET /api/rai` beside the floor, on the same database and with the same queries: each asked for the first time, of
 * words that nobody had searched for and of known ones, and asked again.
 * @param portal started just now
 */
export async function benchApi(pool: pg.Pool, portal: string, floor: string): Promise<void> {
  const askFor = (queries: readonly string[], origin: string) =>
    load(
      queries.map((query) => `${origin}?${query}`),
      CLIENTS,
    );
  const queries = listQueries();
  // Connections, and plans and code that are made on the way.
  await askFor(warmingQueries(), portal);
  await askFor(queries, floor);
  const bare = middle(await rounds(() => askFor(queries, floor)));
  const unknown = await askFor(queries, portal);
  const first = middle(
    await rounds(async () => {
      await pool.query("UPDATE registry_revision SET revision = revision + 1");
      return askFor(queries, portal);
    }),
  );
  const again = middle(await rounds(() => askFor(queries, portal)));
  printFigure("  piso: node:http y SQL", tell(bare));
  printBeside("  /api/rai, por primera vez, palabras que nadie había buscado", unknown, { bare, least: 0.5 });
  printBeside("  /api/rai, por primera vez, palabras conocidas", first, { bare, least: 0.5 });
  printBeside("  /api/rai, otra vez", again, { bare, least: 2 });
}

async function rounds(ask: () => Promise<LoadFigures>): Promise<LoadFigures[]> {
  const figures: LoadFigures[] = [];
  while (figures.length < ROUNDS) figures.push(await ask());
  return figures;
}

function printBeside(
  name: string,
  figures: LoadFigures,
  { bare, least }: { bare: LoadFigures; least: number },
): void {
  printFigure(name, tell(figures));
  printRatio(
    `    peticiones por segundo, de su piso (al menos ${least})`,
    figures.perSecond / bare.perSecond,
    (x) => x >= least,
  );
  printRatio("    p99, de su piso (menos de 4)", figures.p99 / bare.p99, (x) => x < 4);
}

/** The round in the middle by its requests per second. */
const middle = (rounds: readonly LoadFigures[]): LoadFigures =>
  rounds.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(rounds.length / 2)]!;

const tell = ({ perSecond, median, p99 }: LoadFigures): string =>
  `${perSecond.toFixed(0)}/s · mediana ${median.toFixed(1)}, p99 ${p99.toFixed(1)} ms`;

const printRatio = (name: string, ratio: number, holds: (ratio: number) => boolean): void =>
  printFigure(name, ratio.toFixed(2), holds(ratio));

async function printSizes(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ table: string; index: string }>(`
    SELECT pg_size_pretty(pg_table_size('agreement_search')) AS table,
      pg_size_pretty(pg_relation_size('agreement_search_document_idx')) AS index`);
  printFigure("  disco: tabla de búsqueda · su índice", `${rows[0]!.table} · ${rows[0]!.index}`);
}
