import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { printFigure, quantile } from "./figures.ts";
import type { RunningPortal } from "./running-portal.ts";
import { viewPage } from "./view-page.ts";

/** Of each page; a slow one is viewed until its time is over, and at least as many times as a p95 needs. */
const MOST_VIEWS = 60;
const FEWEST_VIEWS = 20;
const TIME_MS = 30_000;

/** A page as it is served, and what it asks the database for its content. */
export interface ServedPage {
  name: string;
  /** From the root of the portal. */
  path: string;
  read(db: PrismaClient): Promise<unknown>;
  /** How many milliseconds its median may be above that of its SQL; nothing is held without it. */
  mostAboveMs?: number;
}

interface Query {
  text: string;
  values: unknown[];
}

/** Pages as somebody signed in is served them, each beside the bare SQL of its content, on the same connection settings. */
export async function benchBesideSql(
  url: string,
  portal: RunningPortal,
  cookie: string,
  pages: readonly ServedPage[],
): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  try {
    for (const { name, path, read, mostAboveMs } of pages) {
      const queries = await listQueries(url, read);
      const bare: number[] = [];
      const page: number[] = [];
      const began = performance.now();
      const isEnough = () => page.length >= FEWEST_VIEWS && performance.now() - began > TIME_MS;
      while (page.length < MOST_VIEWS && !isEnough()) {
        bare.push(await timeQueries(pool, queries));
        page.push(await viewPage(portal, path, cookie));
      }
      print(name, queries.length, { bare, page, mostAboveMs });
    }
  } finally {
    await pool.end();
  }
}

/** What is asked of the database the second time, as it was sent. */
async function listQueries(url: string, read: ServedPage["read"]): Promise<Query[]> {
  const adapter = new PrismaPg({ connectionString: url });
  const db = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  const queries: Query[] = [];
  db.$on("query", ({ query, params }) =>
    queries.push({ text: query, values: JSON.parse(params) as unknown[] }),
  );
  try {
    await read(db);
    queries.length = 0;
    await read(db);
    return queries;
  } finally {
    await db.$disconnect();
  }
}

async function timeQueries(pool: pg.Pool, queries: readonly Query[]): Promise<number> {
  const began = performance.now();
  for (const { text, values } of queries) await pool.query(text, values);
  return performance.now() - began;
}

type Times = { bare: readonly number[]; page: readonly number[]; mostAboveMs: number | undefined };

function print(name: string, queries: number, { bare, page, mostAboveMs }: Times): void {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const both = (values: readonly number[]) => `${ms(quantile(values, 0.5))} · ${ms(quantile(values, 0.95))}`;
  const above = quantile(page, 0.5) - quantile(bare, 0.5);
  printFigure(name, `${queries} consultas, vista ${page.length} veces`);
  printFigure("  SQL a secas, mediana y p95", both(bare));
  printFigure("  página servida, mediana y p95", both(page));
  if (mostAboveMs === undefined) printFigure("  diferencia de medianas", ms(above));
  else printFigure(`  diferencia de medianas (a lo más ${mostAboveMs} ms)`, ms(above), above <= mostAboveMs);
}
