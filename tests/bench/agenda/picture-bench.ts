import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { createDatabase } from "#lib/kernel/db.ts";
import { panoramaAddress, readPanoramaQuery } from "#lib/panorama/panorama-query.ts";
import { readPicture } from "#lib/panorama/reading/read-picture.ts";
import type { Viewer } from "#lib/panorama/viewer.ts";
import { actorOf } from "../actor-of.ts";
import { withBenchDatabase } from "../bench-database.ts";
import { benchBesideSql } from "../beside-sql.ts";
import { printFigure, seconds } from "../figures.ts";
import { type RunningPortal, withPortal } from "../running-portal.ts";
import { cookieOf } from "../sign-in.ts";
import { FILLED, fillActivities } from "./fill-activities.ts";

const DGCP = "titular@dgcp.example";

/** The picture of the country over five years of five hundred offices, beside the bare SQL of its figures. */
export async function benchPicture(): Promise<void> {
  await withBenchDatabase(async (url) => {
    const dataDir = await mkdtemp(path.join(tmpdir(), "portal-bench-"));
    const db = createDatabase(url, 4);
    try {
      const env = { DATABASE_URL: url, DATA_DIR: dataDir, PORTAL_MODE: "demo" };
      await withPortal(env, (portal) => measure(db, url, portal));
    } finally {
      await db.$disconnect();
      await rm(dataDir, { recursive: true, force: true });
    }
  });
}

async function measure(db: PrismaClient, url: string, portal: RunningPortal): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const took = await seconds(() => fillActivities(pool)).finally(() => pool.end());
  const total = FILLED.toLocaleString("es-MX");
  printFigure(`${total} actividades, escritas por sus disparadores`, `${took.toFixed(1)} s`);
  const today = mexicoCityToday();
  const cookie = await cookieOf(db, DGCP);
  const viewer = await actorOf(db, DGCP);
  const view = (name: string, who: Viewer, params: Record<string, string>) => {
    const { filters } = readPanoramaQuery(params, today);
    return {
      name: `Panorama, ${name}`,
      path: panoramaAddress(who === "anyone" ? "/panorama" : "/panorama-pais", filters),
      read: (watched: PrismaClient) => readPicture(watched, who, filters, today),
    };
  };
  const quarter = { periodo: `${today.slice(0, 4)}-T1` };
  const all = { desde: "2000-01-01", hasta: today };
  await benchBesideSql(url, portal, cookie, [
    view("un trimestre, público", "anyone", quarter),
    view("doce meses, público", "anyone", {}),
    view("doce meses de un estado, público", "anyone", { estado: "14" }),
    view("cinco años, público", "anyone", all),
    view("doce meses, DGCP", viewer, {}),
    view("cinco años, DGCP", viewer, all),
  ]);
}
