import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { takeNumber } from "#lib/kernel/number-series.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeEvent, lockOwnEvent } from "../change-event.ts";
import { assertPublishable } from "../publish-event.ts";

/**
 * Puts every draft of the series of an event in the public agenda, in the order of their days.
 * @returns how many
 * @throws DomainError not_found, invalid while one says too little, conflict when it is of no series
 */
export function publishSeries(db: PrismaClient, actor: Actor, id: string, at = new Date()): Promise<number> {
  const work = { actor, action: "event:publish", permission: "events.publish", target: id, at } as const;
  return changeEvent(db, work, async (tx) => {
    const { seriesId } = await lockOwnEvent(tx, actor, id);
    if (seriesId === null) throw new DomainError("conflict", "Este evento no es de una serie.");
    await tx.$queryRaw`SELECT 1 FROM event_series WHERE id = ${seriesId}::uuid FOR UPDATE`;
    const drafts = await tx.event.findMany({
      where: { seriesId, state: "DRAFT" },
      include: { sessions: true },
      orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    });
    const codes: string[] = [];
    for (const draft of drafts) {
      assertPublishable(draft);
      const code = await takeNumber(tx, "EV", at.getUTCFullYear());
      await tx.event.update({
        where: { id: draft.id },
        data: { state: "PUBLISHED", code, publishedAt: at, revision: { increment: 1 } },
      });
      codes.push(code);
    }
    return { result: codes.length, detail: codes.length > 0 ? { event: id, codes } : null };
  });
}
