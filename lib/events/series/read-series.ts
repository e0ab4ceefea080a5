import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { EVENT_PARTS, PUBLIC } from "../event-parts.ts";
import { seesEvents } from "../read-event.ts";
import type { SeriesEvent } from "./series-view.ts";

const PARTS = {
  ...{ id: true, code: true, state: true, title: true, sessions: EVENT_PARTS.sessions },
} as const;
const ORDER = [{ startsAt: "asc" }, { id: "asc" }] as const;

/** Every event of a series of the person's own office, in the order of their days. */
export async function listOwnSeries(db: Tx, actor: Actor, seriesId: string | null): Promise<SeriesEvent[]> {
  if (seriesId === null || !seesEvents(actor)) return [];
  return db.event.findMany({
    where: { seriesId, officeId: actor.officeId },
    select: PARTS,
    orderBy: [...ORDER],
  });
}

/** Those of a series that anyone may read and that are not over. */
export async function listPublicSeries(
  db: Tx,
  seriesId: string | null,
  now = new Date(),
): Promise<(SeriesEvent & { code: string })[]> {
  if (seriesId === null) return [];
  const rows = await db.event.findMany({
    where: { seriesId, ...PUBLIC, endsAt: { gt: now } },
    select: PARTS,
    orderBy: [...ORDER],
  });
  return rows.map((row) => ({ ...row, code: row.code! }));
}
