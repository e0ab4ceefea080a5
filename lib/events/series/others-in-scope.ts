import type { Event } from "#lib/generated/prisma/client.ts";
import type { EventState } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { SeriesScope } from "./series-words.ts";

/**
 * The other events of a series that what is done to one of them is done to: those that follow it, or all; never one that
 * is over. In the order of their days.
 */
export async function othersInScope(
  tx: Tx,
  event: Pick<Event, "id" | "seriesId" | "startsAt">,
  { scope, states, at }: { scope: SeriesScope; states: EventState[]; at: Date },
): Promise<{ id: string; code: string | null }[]> {
  const { id, seriesId, startsAt } = event;
  if (scope === "one" || seriesId === null) return [];
  return tx.event.findMany({
    where: {
      ...{ seriesId, id: { not: id }, state: { in: states }, endsAt: { gt: at } },
      ...(scope === "following" && startsAt && { startsAt: { gt: startsAt } }),
    },
    select: { id: true, code: true },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
}
