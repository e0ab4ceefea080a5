import type { EventCohost, EventState } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";

export interface HeldInvitation extends EventCohost {
  event: { state: EventState; title: string; officeId: string; endsAt: Date | null };
  office: { name: string };
}

/**
 * An invitation in which a person's office is one of the two, with its event held as whoever changes it holds it.
 * @param party whose it has to be: who was asked, or either
 * @throws DomainError not_found
 */
export async function lockInvitation(
  tx: Tx,
  id: string,
  party: { asked: string } | { either: string },
): Promise<HeldInvitation> {
  if (!isUuid(id)) throw notFound();
  await tx.$queryRaw`
    SELECT 1 FROM events WHERE id = (SELECT event_id FROM event_cohosts WHERE id = ${id}::uuid) FOR UPDATE`;
  const mine =
    "asked" in party
      ? { officeId: party.asked }
      : { OR: [{ officeId: party.either }, { event: { officeId: party.either } }] };
  const row = await tx.eventCohost.findFirst({
    where: { AND: [{ id }, mine] },
    include: {
      event: { select: { state: true, title: true, officeId: true, endsAt: true } },
      office: { select: { name: true } },
    },
  });
  if (!row) throw notFound();
  return row;
}
