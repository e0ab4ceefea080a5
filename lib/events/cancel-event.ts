import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeEvent, lockOwnEvent } from "./change-event.ts";
import { tellCohosts } from "./cohosts/tell-cohosts.ts";
import { parseReason } from "./parse-reason.ts";
import { tellCancelled } from "./registration/tell-registered.ts";
import { othersInScope } from "./series/others-in-scope.ts";
import type { SeriesScope } from "./series/series-words.ts";

interface Cancellation {
  reason: string;
  at: Date;
}

/**
 * Calls a published event off, for good, or those of its series with it: they stay in the agenda with the reason, and those
 * registered in each are written to. Drafts of the series stay as they are: nobody has seen them.
 * @returns how many were called off
 * @throws DomainError not_found, invalid without a reason, conflict for a draft or one that was cancelled
 */
export function cancelEvent(
  db: PrismaClient,
  actor: Actor,
  { id, reason: typed, scope = "one" }: { id: string; reason: string; scope?: SeriesScope },
  at = new Date(),
): Promise<number> {
  const work = { actor, action: "event:cancel", permission: "events.publish", target: id, at } as const;
  return changeEvent(db, work, async (tx) => {
    const event = await lockOwnEvent(tx, actor, id);
    if (event.state === "DRAFT")
      throw new DomainError("conflict", "Un borrador no se cancela: nadie lo ha visto.");
    const reason = parseReason(typed);
    const others = await othersInScope(tx, event, { scope, states: ["PUBLISHED"], at });
    await callOff(tx, actor, id, { reason, at });
    for (const other of others) {
      await lockOwnEvent(tx, actor, other.id);
      await callOff(tx, actor, other.id, { reason, at });
    }
    const codes = others.map(({ code }) => code);
    const detail = { event: id, code: event.code!, ...(codes.length > 0 && { codes }) };
    return { result: others.length + 1, detail, reason };
  });
}

async function callOff(tx: Tx, actor: Actor, id: string, { reason, at }: Cancellation): Promise<void> {
  await tx.event.update({
    where: { id },
    data: { state: "CANCELLED", cancelledAt: at, cancelReason: reason, sequence: { increment: 1 } },
  });
  await tellCancelled(tx, id, reason);
  await tellCohosts(tx, id, {
    key: "cancelled",
    title: `Se canceló un evento que su oficina convoca con ${actor.officeName}`,
  });
}
