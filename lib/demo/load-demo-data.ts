import { loadCalendar } from "#lib/calendar/load-calendar.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { createStorage, type Storage } from "#lib/kernel/storage.ts";
import { loadDemoAgreements } from "./agreements/load-demo-agreements.ts";
import { loadDemoActs } from "./acts/load-demo-acts.ts";
import { asDatabase } from "./as-database.ts";
import { loadCast } from "./cases/cast.ts";
import { playStories } from "./cases/play-stories.ts";
import { STORIES } from "./cases/stories.ts";
import { countWorkingDays } from "./cases/working-days.ts";
import { dateNotices } from "./date-notices.ts";
import { loadDemoBulletin } from "./bulletin/load-demo-bulletin.ts";
import { loadDemoCalls } from "./calls/load-demo-calls.ts";
import { loadDemoConsultation } from "./consultation/load-demo-consultation.ts";
import { loadDemoMissions } from "./missions/load-demo-missions.ts";
import { loadDemoEvents } from "./events/load-demo-events.ts";
import { loadDemoMemberships } from "./partners/load-demo-memberships.ts";
import { loadDemoNotices } from "./partners/load-demo-notices.ts";
import { loadDemoPanorama } from "./panorama/load-demo-panorama.ts";
import { loadDemoPractices } from "./practices/load-demo-practices.ts";
import { loadDemoProjects } from "./projects/load-demo-projects.ts";
import { loadDemoAccounts } from "./load-demo-accounts.ts";
import { loadDemoSupport } from "./support/load-demo-support.ts";
import { loadDemoPlans } from "./plans/load-demo-plans.ts";
import { loadDemoTies } from "./ties/load-demo-ties.ts";

const LIMIT_MS = 5 * 60_000;

/**
 * Loads the demonstration once in the life of the database: offices, accounts, cases in every step and outcome,
 * dated back from `now`, and around the agreements they left a registry as large as the published one. Whole or not at all; the catalogues must be there.
 * @returns whether it was loaded now.
 * @throws Error in production, where invented data has no place.
 */
export async function loadDemoData(db: PrismaClient, now = new Date()): Promise<boolean> {
  const { mode, storageDir } = getSettings();
  if (mode !== "demo") throw new Error("Invented data is for a demonstration only");
  return db.$transaction((tx) => loadOnce(tx, createStorage(storageDir), now), {
    timeout: LIMIT_MS,
    maxWait: LIMIT_MS,
  });
}

async function loadOnce(tx: Tx, storage: Storage, now: Date): Promise<boolean> {
  await tx.installation.createMany({ data: { id: 1, mode: "demo" }, skipDuplicates: true });
  // Two starts at once: the second waits here until the first has loaded everything.
  const { count } = await tx.installation.updateMany({
    where: { id: 1, mode: "demo", demoLoadedAt: null },
    data: { demoLoadedAt: now },
  });
  if (count === 0) {
    await assertDemoDatabase(tx);
    return false;
  }
  const db = asDatabase(tx);
  const calendar = await loadCalendar("sre", db);
  const today = mexicoCityDay(now);
  await loadDemoAccounts(db);
  const days = countWorkingDays(calendar, today);
  await playHistory(db, storage, days);
  const agreements = await loadDemoAgreements(tx, storage, today);
  await loadDemoActs(tx, storage, agreements, today);
  await loadDemoPractices(db, await loadCast(tx), days.instant(3, 0));
  await loadDemoMissions({ db, storage, cast: await loadCast(tx), today });
  await loadDemoPlans(db, storage, today);
  await loadDemoConsultation(db, today);
  await loadDemoEvents(db, await loadCast(tx), today);
  await loadDemoSupport(db, await loadCast(tx), days);
  await loadDemoCalls(db, await loadCast(tx), now);
  await loadDemoProjects(db, await loadCast(tx), now);
  await loadDemoTies({ db, cast: await loadCast(tx), today });
  await loadDemoNotices(db, await loadCast(tx), now);
  await loadDemoMemberships(db, await loadCast(tx), now);
  await loadDemoBulletin(db, await loadCast(tx), now);
  await loadDemoPanorama(db, await loadCast(tx), today);
  // What happened weeks ago is told in the portal and by no mail. Nobody saw these: they were written by this transaction.
  await tx.outgoingMail.deleteMany();
  return true;
}

async function assertDemoDatabase(tx: Tx): Promise<void> {
  const { mode } = await tx.installation.findUniqueOrThrow({ where: { id: 1 } });
  if (mode !== "demo") throw new Error("This database is not one of a demonstration");
}

async function playHistory(
  db: PrismaClient,
  storage: Storage,
  days: ReturnType<typeof countWorkingDays>,
): Promise<void> {
  await playStories(STORIES, { db, storage, days, cast: await loadCast(db) });
  await dateNotices(db, days.instant(4, 0));
}
