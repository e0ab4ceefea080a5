import pg from "pg";
import { createDatabase } from "#lib/kernel/db.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { createPlainTables, OWN_TABLES, PLAIN_TABLES, timeBareTransactions } from "./bare-transactions.ts";
import { createOffices } from "./bench-offices.ts";
import { liveCase, prepareCase } from "./case-lives.ts";
import { printFigure, seconds } from "./figures.ts";
import { shareOut } from "./share-out.ts";

const CLIENTS = 16;
const CASES = 1000;
const WARM_UP = 100;
const TARGET = 0.25;

interface PreparedCase {
  id: string;
  world: World;
  position: number;
}

/** Moves through the one writer beside as many bare transactions, on the same database and in the same run. */
export async function benchMoves(url: string): Promise<void> {
  const db = createDatabase(url, CLIENTS);
  const pool = new pg.Pool({ connectionString: url, max: CLIENTS });
  try {
    const worlds = await createOffices(db, await createWorld(db));
    const cases: PreparedCase[] = [];
    const places = Array.from({ length: WARM_UP + CASES }, (_, position) => position);
    await shareOut(CLIENTS, places, async (position) => {
      const world = worlds[position % worlds.length]!;
      cases.push({ id: await prepareCase(db, world), world, position });
    });
    const live = async (some: readonly PreparedCase[]): Promise<number> => {
      let moves = 0;
      await shareOut(CLIENTS, some, async ({ id, world, position }) => {
        const made = await liveCase(db, world, id, position);
        moves += made;
      });
      return moves;
    };
    // A portal in use has its statements prepared and its tables counted.
    await live(cases.splice(0, WARM_UP));
    await db.$executeRaw`VACUUM ANALYZE`;

    let moves = 0;
    const elapsed = await seconds(async () => {
      moves = await live(cases);
    });
    await createPlainTables(pool);
    const shared = { caseIds: cases.map(({ id }) => id), clients: CLIENTS, count: moves };
    const own = await timeBareTransactions(pool, OWN_TABLES, shared);
    const plain = await timeBareTransactions(pool, PLAIN_TABLES, shared);

    const rate = moves / elapsed;
    printFigure(
      `Movimientos de ${CASES} expedientes, ${CLIENTS} clientes (${moves})`,
      `${rate.toFixed(0)}/s`,
    );
    printFigure("  un UPDATE y dos INSERT en las mismas tablas", `${own.toFixed(0)}/s`);
    printFigure("  razón (al menos 0.25)", (rate / own).toFixed(2), rate / own >= TARGET);
    printFigure("  un UPDATE y dos INSERT en tablas sin nada más", `${plain.toFixed(0)}/s`);
    printFigure("  razón", (rate / plain).toFixed(2));
  } finally {
    await pool.end();
    await db.$disconnect();
  }
}
