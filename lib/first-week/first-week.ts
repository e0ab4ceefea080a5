import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission, sideOf } from "#lib/permissions/roles.ts";
import { readFacts } from "./read-facts.ts";
import { TASK_KEYS, type TaskKey, taskOf } from "./tasks.ts";

export interface Tick {
  byName: string;
  at: Date;
}

export interface Task {
  key: TaskKey;
  day: 1 | 2 | 3 | 4 | 5;
  title: string;
  says: string;
  href: string;
  /** By itself: nothing is left to do. */
  done: boolean;
  /** By hand. */
  tick: Tick | null;
}

export interface FirstWeekView {
  /** Null until somebody begins. */
  begun: Tick | null;
  tasks: Task[];
}

/** @throws DomainError not_found for whoever has no office */
function assertOffice({ role }: Actor): void {
  if (sideOf(role) !== "OFFICE") throw notFound();
}

/** @throws DomainError not_found, forbidden for whoever only reads */
function assertTicks(actor: Actor): void {
  assertOffice(actor);
  if (hasPermission(actor.role, "first-week.tick")) return;
  throw new DomainError("forbidden", "Su cuenta puede leer la guía de su oficina, y no marcar en ella.");
}

const present = (officeId: string) => ({ officeId, endedAt: null });

/** The guide of the actor's office as it stands now. @throws DomainError not_found */
export async function readFirstWeek(tx: Tx, actor: Actor, now: Date): Promise<FirstWeekView> {
  assertOffice(actor);
  const facts = await readFacts(tx, actor, now);
  const week = await tx.firstWeek.findFirst({ where: present(actor.officeId), include: { ticks: true } });
  const tasks = TASK_KEYS.map((key): Task => {
    const { day, title, say, isDone, href } = taskOf(key);
    const tick = week?.ticks.find(({ task }) => task === key);
    return {
      ...{ key, day, title, says: say(facts), done: isDone(facts) === true },
      href: typeof href === "string" ? href : href(facts),
      tick: tick ? { byName: tick.byName, at: tick.at } : null,
    };
  });
  return { begun: week && { byName: week.begunBy, at: week.begunAt }, tasks };
}

/**
 * Marks something as looked at, or takes the mark away. Twice is once: the first mark stays.
 * @throws DomainError not_found, forbidden
 */
export async function tickTask(
  db: PrismaClient,
  actor: Actor,
  { task, ticked }: { task: string; ticked: boolean },
): Promise<void> {
  assertTicks(actor);
  if (!TASK_KEYS.some((key) => key === task)) throw notFound();
  const { id: weekId } = await presentWeek(db, actor);
  if (!ticked) return void (await db.firstWeekTick.deleteMany({ where: { weekId, task } }));
  await db.firstWeekTick.createMany({ data: [{ weekId, task, byName: actor.name }], skipDuplicates: true });
}

/** Begins again, with nothing marked by hand; the former round is kept. @throws DomainError not_found, forbidden */
export async function beginFirstWeek(db: PrismaClient, actor: Actor): Promise<void> {
  assertTicks(actor);
  await db.$transaction(async (tx) => {
    // Two at once would end each other's.
    await tx.$executeRaw`SELECT id FROM offices WHERE id = ${actor.officeId}::uuid FOR NO KEY UPDATE`;
    await tx.firstWeek.updateMany({ where: present(actor.officeId), data: { endedAt: new Date() } });
    await tx.firstWeek.create({ data: { officeId: actor.officeId, begunBy: actor.name } });
  });
}

async function presentWeek(db: PrismaClient, actor: Actor): Promise<{ id: string }> {
  const where = present(actor.officeId);
  const select = { id: true } as const;
  const found = await db.firstWeek.findFirst({ where, select });
  if (found) return found;
  try {
    return await db.firstWeek.create({ data: { officeId: actor.officeId, begunBy: actor.name }, select });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return db.firstWeek.findFirstOrThrow({ where, select });
  }
}
