import { Prisma, type PrismaClient } from "#lib/generated/prisma/client.ts";
import { mailingKey } from "./begin-mailing.ts";

/** What of a mailing says who gets it. */
export interface Audience {
  id: string;
  editionId: string | null;
  areas: string[];
}

/** That a subscriber `s` wants it still: confirmed, of that kind, and of one of its themes. */
export const wants = ({ editionId, areas }: Audience): Prisma.Sql => Prisma.sql`
  s.state = 'CONFIRMED' AND ${editionId === null ? Prisma.sql`s.notices` : Prisma.sql`s.bulletin`}
  AND (cardinality(s.areas) = 0 OR cardinality(${areas}::text[]) = 0 OR s.areas && ${areas}::text[])`;

const BATCH = 5000;

/**
 * Writes the mail of everyone who gets a mailing, a batch in each statement: how far it went is kept with what it wrote, so
 * that one killed in the middle goes on there. Only those who had confirmed when it began.
 * @param batch subscribers looked at in each statement
 */
export async function listRecipients(
  db: PrismaClient,
  mailing: Audience & { subject: string; createdAt: Date },
  { batch = BATCH, stopping }: { batch?: number; stopping?: AbortSignal } = {},
): Promise<void> {
  const { id, subject, createdAt } = mailing;
  for (let isListed = false; !isListed && !stopping?.aborted;) {
    const [row] = await db.$queryRaw<{ listed: boolean }[]>`
      WITH held AS MATERIALIZED (
        SELECT id, cursor FROM mailings WHERE id = ${id}::uuid AND listed_at IS NULL FOR UPDATE),
      looked AS MATERIALIZED (
        SELECT s.id, s.email, ${wants(mailing)} AS wanted FROM subscribers s, held
        WHERE s.state = 'CONFIRMED' AND s.confirmed_at <= ${createdAt} AND (held.cursor IS NULL OR s.id > held.cursor)
        ORDER BY s.id LIMIT ${batch}),
      written AS (
        INSERT INTO outgoing_mails (id, "to", subject, text, event_key, mailing_id, subscriber_id)
        SELECT gen_random_uuid(), email, ${subject}, '', ${mailingKey(id)}, ${id}::uuid, id FROM looked WHERE wanted
        ON CONFLICT ("to", event_key) DO NOTHING)
      UPDATE mailings m
      SET cursor = coalesce((SELECT id FROM looked ORDER BY id DESC LIMIT 1), m.cursor),
        listed_at = CASE WHEN (SELECT count(*) FROM looked) < ${batch} THEN now() END
      FROM held WHERE m.id = held.id
      RETURNING m.listed_at IS NOT NULL AS listed`;
    // None: another one has listed it meanwhile.
    isListed = row?.listed ?? true;
  }
}
