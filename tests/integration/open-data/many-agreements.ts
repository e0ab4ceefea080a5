import type { PrismaClient } from "#lib/generated/prisma/client.ts";

/**
 * Publishes so many agreements at once, each with its own number and terms of a few hundred letters. Only the log is
 * left out: a hundred thousand leaves are another test's work.
 */
export async function saveManyAgreements(db: PrismaClient, count: number): Promise<void> {
  await db.$executeRaw`
    INSERT INTO agreements (id, number, title, kind, level, state_code, signing_body, terms, languages, signed_on,
      signed_place, in_force_on, validity, registered_on)
    SELECT gen_random_uuid(), 'RAI-2020-' || lpad(n::text, 6, '0'), 'Acuerdo ' || n, 'OTHER', 'STATE', '14', 'Secretaría',
      repeat('Se inscribe en sus términos. ', 10), ARRAY['es'], '2020-01-15', 'Tepic, Nayarit', '2020-01-15', 'INDEFINITE',
      '2020-02-01'
    FROM generate_series(1, ${count}::int) n`;
  await db.$transaction([
    db.$executeRaw`SET LOCAL session_replication_role = replica`,
    db.$executeRaw`UPDATE agreements SET published_at = '2020-02-02 18:00:00Z'`,
  ]);
  await db.$executeRaw`SELECT refresh_agreement_search(ARRAY(SELECT id FROM agreements))`;
}
