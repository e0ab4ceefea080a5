import pg from "pg";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { readAllPlans } from "#lib/plan-oversight/read-all-plans.ts";
import { benchBesideSql } from "../beside-sql.ts";
import type { RunningPortal } from "../running-portal.ts";
import { cookieOf } from "../sign-in.ts";
import { fillOffices } from "./fill-offices.ts";

const DGCP = "titular@dgcp.example";
const PATH = "/planes-oficinas";
const OFFICES = 500;

/** What the DGCP sees of the plans of all the offices: those of the demonstration, and five hundred more. */
export async function benchNational(db: PrismaClient, url: string, portal: RunningPortal): Promise<void> {
  const cookie = await cookieOf(db, DGCP);
  const page = (name: string) => ({
    ...{ name, path: PATH },
    read: (watched: PrismaClient) => readAllPlans(watched, mexicoCityToday()),
  });
  await benchBesideSql(url, portal, cookie, [page("Planes de las oficinas, los de la demostración")]);
  const { id } = await db.planVersion.findFirstOrThrow({ orderBy: { at: "desc" }, select: { id: true } });
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  await fillOffices(pool, id, OFFICES).finally(() => pool.end());
  await benchBesideSql(url, portal, cookie, [page(`Planes de las oficinas, ${OFFICES} más`)]);
}
