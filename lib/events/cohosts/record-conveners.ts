import type { Tx } from "#lib/kernel/db.ts";
import { CONVENERS } from "../changed-parts.ts";

/** Says on a published event's page that who convenes it changed, and in the calendars that follow it. A draft says nothing. */
export async function recordConveners(
  tx: Tx,
  { eventId, state, reason, at }: { eventId: string; state: string; reason: string; at: Date },
): Promise<void> {
  if (state !== "PUBLISHED") return;
  await tx.eventChange.create({ data: { eventId, parts: [CONVENERS], reason, at } });
  await tx.event.update({ where: { id: eventId }, data: { updatedAt: at, sequence: { increment: 1 } } });
}
