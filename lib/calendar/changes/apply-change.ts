import { appendEntry } from "#lib/audit/append-entry.ts";
import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import { previewMovedDueDates, type MovedDueDate } from "#lib/cases/recompute-open-cases.ts";
import { loadClock } from "#lib/cases/clock/load-clock.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import { getDatabase, type Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import type { CalendarChange } from "./calendar-change.ts";

/** Counting every open case again takes longer than an ordinary transaction may. */
const PREVIEW_LIMIT_MS = 60_000;

/**
 * Makes a change of the calendar. The change, its row in the trail and the order to count the open cases again commit
 * together, so that a crash in between loses nothing; the worker does the counting and tells the people.
 * @throws DomainError `not_found` without the permission; what the change refuses.
 */
export async function applyCalendarChange(actor: Actor, change: CalendarChange): Promise<void> {
  await guarded(actor, change, () =>
    getDatabase().$transaction(async (tx) => {
      const detail = await writeAlone(tx, actor, change);
      const { id, name, role, officeName } = actor;
      await appendEntry(tx, {
        stream: "calendar",
        at: new Date(),
        actor: { id, name, role, officeName },
        action: change.action,
        visibility: "ADMIN",
        detail,
      });
      await enqueue(tx, "calendar-recount", [{}]);
    }),
  );
}

/** What a change would do to the open cases: it is made, counted with, and undone. Nobody is told and nothing stays. */
export async function previewCalendarChange(actor: Actor, change: CalendarChange): Promise<MovedDueDate[]> {
  return guarded(actor, change, async () => {
    const undone = getDatabase().$transaction(
      async (tx) => {
        await writeAlone(tx, actor, change);
        throw new Undone(await previewMovedDueDates(tx, await loadClock(tx, new Date())));
      },
      { timeout: PREVIEW_LIMIT_MS },
    );
    return undone.catch((error: unknown) => {
      if (error instanceof Undone) return error.moved;
      throw error;
    });
  });
}

/** Carries what was seen out of a transaction that must not commit. */
class Undone extends Error {
  readonly moved: MovedDueDate[];
  constructor(moved: MovedDueDate[]) {
    super("The change was only being considered");
    this.moved = moved;
  }
}

function guarded<Result>(
  actor: Actor,
  { action }: CalendarChange,
  work: () => Promise<Result>,
): Promise<Result> {
  return traceRefusal(getDatabase(), { actor, action, at: new Date() }, async () => {
    if (!hasPermission(actor.role, "portal.manage")) throw notFound();
    return work();
  });
}

/** One change at a time: what a change checks of the calendar still holds when it writes. */
async function writeAlone(tx: Tx, actor: Actor, change: CalendarChange) {
  await tx.$queryRaw`SELECT version FROM calendar_version FOR UPDATE`;
  return change.write(tx, actor.id);
}
