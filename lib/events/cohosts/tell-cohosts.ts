import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notify } from "#lib/notifications/notify.ts";
import { rolesWith } from "#lib/permissions/roles.ts";

/** Tells the people of the offices that convene an event too, or are asked to. @param news key: once for each event */
export async function tellCohosts(
  tx: Tx,
  eventId: string,
  { key, title }: { key: string; title: string },
): Promise<void> {
  const recipients = Prisma.sql`
    SELECT u.id, u.email, u.wants_mail FROM users u
    WHERE u.disabled_at IS NULL AND u.role::text = ANY(${rolesWith("events.edit")}) AND u.office_id IN (
      SELECT c.office_id FROM event_cohosts c
      WHERE c.event_id = ${eventId}::uuid AND c.state IN ('INVITED', 'ACCEPTED'))`;
  await notify(tx, {
    ...{ eventKey: `event-cohosts:${eventId}:${key}`, recipients, title },
    body: "Lo que cambió y su motivo están en la página del evento.",
    link: "/eventos",
  });
}
