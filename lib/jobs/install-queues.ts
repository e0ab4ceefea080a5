import { getConstructionPlans, PgBoss, type Queue } from "pg-boss";
import { QUEUE_NAMES, ruleOf } from "./queues.ts";

/**
 * Creates pg-boss's schema, the queues of the table and their timetable, or brings them up to date. Safe to repeat and
 * to run twice at once. Goes after `migrate`: the web process and the worker find everything in place.
 */
export async function installQueues(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 2, supervise: false, schedule: false });
  const failed = Promise.withResolvers<never>();
  boss.on("error", failed.reject);
  try {
    await Promise.race([install(boss), failed.promise]);
  } finally {
    await boss.stop({ graceful: false });
  }
}

async function install(boss: PgBoss): Promise<void> {
  await boss.start();
  for (const name of QUEUE_NAMES) {
    const { options, schedule } = ruleOf(name);
    await boss.createQueue(name, options);
    await boss.updateQueue(name, withoutPolicy(options));
    if (schedule) await boss.schedule(name, schedule, {}, { tz: "America/Mexico_City" });
    else await boss.unschedule(name);
  }
}

/** Text that differs whenever `installQueues` would leave something else behind: pg-boss's own tables included. */
export function describeQueues(): string {
  const rules = QUEUE_NAMES.map((name) => [name, ruleOf(name).options, ruleOf(name).schedule]);
  return JSON.stringify([getConstructionPlans(), rules]);
}

/** A queue's policy is fixed when it is created; all the rest may change from one version to the next. */
function withoutPolicy({ policy: _, ...rest }: Omit<Queue, "name">) {
  return rest;
}
