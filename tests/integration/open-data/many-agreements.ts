import type { PrismaClient } from "#lib/generated/prisma/client.ts";

/**
 * Publishes so many agreements at once, each with its own number and terms of a few hundred letters. Their leaves in the
 * log are left out, and what the search reads of each is written without its words: both are the work of other tests.
 */
export async function saveManyAgreements(db: PrismaClient, count: number): Promise<void> {
  await db.$transaction([
    db.$executeRaw`SET LOCAL session_replication_role = replica`,
    db.$executeRaw`
      INSERT INTO agreements (id, number, title, kind, level, state_code, signing_body, terms, languages, signed_on,
        signed_place, in_force_on, validity, registered_on, published_at)
      SELECT gen_random_uuid(), 'RAI-2020-' || lpad(n::text, 6, '0'), 'Acuerdo ' || n, 'OTHER', 'STATE', '14',
        'Secretaría', repeat('Se inscribe en sus términos. ', 10), ARRAY['es'], '2020-01-15', 'Tepic, Nayarit',
        '2020-01-15', 'INDEFINITE', '2020-02-01', '2020-02-02 18:00:00Z'
      FROM generate_series(1, ${count}::int) n`,
    db.$executeRaw`
      INSERT INTO agreement_search (agreement_id, revision, signed_on, in_force_on, validity, replaced, facets, document)
      SELECT id, 1, signed_on, in_force_on, validity, false, ARRAY['estado=14'], '' FROM agreements`,
    db.$executeRaw`UPDATE registry_revision SET revision = 1`,
  ]);
}
