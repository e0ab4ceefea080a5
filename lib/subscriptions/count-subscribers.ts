import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertPermission } from "#lib/permissions/assert-permission.ts";

/** How many they are, which is all that the DGCP sees of them. */
export interface SubscriberCount {
  bulletin: number;
  notices: number;
  unconfirmed: number;
  /** Ever. */
  left: number;
}

/** @throws DomainError not_found without the permission */
export async function countSubscribers(db: Tx, actor: Actor): Promise<SubscriberCount> {
  assertPermission(actor, "bulletin.edit");
  const [row] = await db.$queryRaw<[SubscriberCount]>`
    SELECT count(*) FILTER (WHERE state = 'CONFIRMED' AND bulletin)::int AS bulletin,
      count(*) FILTER (WHERE state = 'CONFIRMED' AND notices)::int AS notices,
      count(*) FILTER (WHERE state = 'UNCONFIRMED')::int AS unconfirmed,
      count(*) FILTER (WHERE state = 'LEFT')::int AS left
    FROM subscribers`;
  return row;
}
