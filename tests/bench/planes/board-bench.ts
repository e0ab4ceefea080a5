import pg from "pg";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { findShownPlan } from "#lib/plans/reading/read-plan.ts";
import { actorOf } from "../actor-of.ts";
import { benchBesideSql } from "../beside-sql.ts";
import { printFigure } from "../figures.ts";
import type { RunningPortal } from "../running-portal.ts";
import { cookieOf } from "../sign-in.ts";
import { ACTIONS, fillPlan, INDICATORS, MEASUREMENTS, OBJECTIVES } from "./fill-plan.ts";

const HEAD = "titular@jalisco.example";

const PAGES = {
  "/plan/seguimiento": "Tablero de indicadores",
  "/plan/programa": "Programa de tres años",
  "/plan/traza": "Traza",
} as const;

/** The pages of an office's plan, as the demonstration has it and with a great deal more. */
export async function benchBoard(db: PrismaClient, url: string, portal: RunningPortal): Promise<void> {
  const actor = await actorOf(db, HEAD);
  const cookie = await cookieOf(db, HEAD);
  const pages = (size: string) =>
    Object.entries(PAGES).map(([path, name]) => ({
      name: `${name}, ${size}`,
      path,
      read: (watched: PrismaClient) => findShownPlan(watched, actor),
    }));
  await benchBesideSql(url, portal, cookie, pages("como en la demostración"));
  const { id } = await db.plan.findFirstOrThrow({ where: { officeId: actor.officeId, closedAt: null } });
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  await fillPlan(pool, id).finally(() => pool.end());
  printFigure(
    "Objetivos, acciones, indicadores y mediciones de más",
    `${OBJECTIVES} · ${ACTIONS} · ${INDICATORS} · ${MEASUREMENTS}`,
  );
  await benchBesideSql(url, portal, cookie, pages("con todo eso"));
}
