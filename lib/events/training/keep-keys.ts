import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { CERTIFICATE_YEARS } from "../registration/limits.ts";
import { addressKey } from "./address-key.ts";

/**
 * Before the addresses of a past event are erased: puts the digest of theirs on whoever came to a training, so that they go
 * on finding it. Doing it twice is doing it once.
 * @param before of events that ended earlier than this
 */
export async function keepTrainingKeys(db: PrismaClient, before: Date): Promise<void> {
  const rows = await db.eventRegistration.findMany({
    where: {
      ...{ state: "IN", email: { not: null }, addressKey: null },
      event: { kind: "TRAINING", endsAt: { lt: before } },
      attendances: { some: { undoneAt: null } },
    },
    select: { id: true, email: true },
  });
  const keys = JSON.stringify(rows.map(({ id, email }) => ({ id, key: addressKey(email!) })));
  await db.$executeRaw`
    UPDATE event_registrations r SET address_key = given.key
    FROM jsonb_to_recordset(${keys}::jsonb) AS given (id uuid, key text)
    WHERE r.id = given.id AND r.state = 'IN'`;
}

/** Forgets the digests of trainings of years ago, and the links that do not work any more with their mails. A second call finds none. */
export async function forgetPastTraining(db: PrismaClient, now: Date): Promise<void> {
  const from = now.toTemporalInstant().toZonedDateTimeISO("UTC").subtract({ years: CERTIFICATE_YEARS });
  await db.eventRegistration.updateMany({
    where: { addressKey: { not: null }, event: { endsAt: { lt: new Date(from.epochMilliseconds) } } },
    data: { addressKey: null },
  });
  await db.$executeRaw`
    WITH gone AS (DELETE FROM training_links WHERE expires_at < ${now} RETURNING hash, email)
    DELETE FROM outgoing_mails m USING gone WHERE m."to" = gone.email AND m.event_key = 'training:' || gone.hash`;
}
