import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { beginFirstWeek, readFirstWeek, tickTask } from "./first-week.ts";

/** The guide of one's own office, on the program's database, for screens. Each says by itself who may. */
export const firstWeekDesk = {
  read: (actor: Actor) => readFirstWeek(getDatabase(), actor, new Date()),
  tick: (actor: Actor, what: Parameters<typeof tickTask>[2]) => tickTask(getDatabase(), actor, what),
  begin: (actor: Actor) => beginFirstWeek(getDatabase(), actor),
};
