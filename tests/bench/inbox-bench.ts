import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { findInboxDesk, type InboxDesk } from "#lib/cases/inbox/inbox-desk.ts";
import { parseInboxQuery } from "#lib/cases/inbox/inbox-query.ts";
import { searchInbox } from "#lib/cases/inbox/search-inbox.ts";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { printFigure, quantile } from "./figures.ts";
import type { RunningPortal } from "./running-portal.ts";
import { viewPage } from "./view-page.ts";

const VIEWS = 60;
const MOST_ABOVE_MS = 25;

const ADDRESSES = {
  "lo que toca hacer primero": "",
  "buscar «kioto educacion»": "vista=todos&q=kioto+educacion",
  "por estado, tipo y quien lo tiene": "vista=todos&estado=14&tipo=cooperacion-especifica&persona=nadie",
  "buscar, filtrar y página 20": "vista=todos&q=hermanamientos&desde=2021-01-01&pagina=20",
} as const;

interface Query {
  text: string;
  values: unknown[];
}

/** The inbox as it is served, beside the bare SQL of the same page, on the same connection settings. */
export async function benchInbox(
  url: string,
  email: string,
  portal: RunningPortal,
  cookie: string,
): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  try {
    for (const [name, address] of Object.entries(ADDRESSES)) {
      const queries = await listQueries(url, email, address);
      const bare: number[] = [];
      const page: number[] = [];
      for (let view = 0; view < VIEWS; view++) {
        bare.push(await timeQueries(pool, queries));
        page.push(await viewPage(portal, `/expedientes?${address}`, cookie));
      }
      print(name, queries.length, bare, page);
    }
  } finally {
    await pool.end();
  }
}

/** What the page asks the database for its list, as it was sent. */
async function listQueries(url: string, email: string, address: string): Promise<Query[]> {
  const adapter = new PrismaPg({ connectionString: url });
  const db = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  const queries: Query[] = [];
  db.$on("query", ({ query, params }) =>
    queries.push({ text: query, values: JSON.parse(params) as unknown[] }),
  );
  try {
    const desk = await deskOf(db, email);
    const { filters } = parseInboxQuery(Object.fromEntries(new URLSearchParams(address)), desk.side);
    queries.length = 0;
    await searchInbox(db, desk, filters, new Date());
    queries.length = 0;
    await searchInbox(db, desk, filters, new Date());
    return queries;
  } finally {
    await db.$disconnect();
  }
}

async function deskOf(db: PrismaClient, email: string): Promise<InboxDesk> {
  const { office, ...person } = await db.user.findUniqueOrThrow({
    where: { email },
    select: {
      ...{ id: true, name: true, email: true, role: true, officeId: true, officeKind: true },
      office: { select: { name: true } },
    },
  });
  return findInboxDesk({ ...person, officeName: office.name })!;
}

async function timeQueries(pool: pg.Pool, queries: readonly Query[]): Promise<number> {
  const began = performance.now();
  for (const { text, values } of queries) await pool.query(text, values);
  return performance.now() - began;
}

function print(name: string, queries: number, bare: readonly number[], page: readonly number[]): void {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const above = quantile(page, 0.5) - quantile(bare, 0.5);
  printFigure(`Bandeja: ${name}`, `${queries} consultas`);
  printFigure("  SQL a secas, mediana y p95", `${ms(quantile(bare, 0.5))} · ${ms(quantile(bare, 0.95))}`);
  printFigure("  página servida, mediana y p95", `${ms(quantile(page, 0.5))} · ${ms(quantile(page, 0.95))}`);
  printFigure(`  diferencia de medianas (a lo más ${MOST_ABOVE_MS} ms)`, ms(above), above <= MOST_ABOVE_MS);
}
