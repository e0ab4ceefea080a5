import type { PrismaClient } from "#lib/generated/prisma/client.ts";

/**
 * Many cases like one, with their own history and terms, in one transaction and a few statements: what a walk through
 * the writer would leave, without walking each.
 * @returns the ids of the copies.
 */
export async function cloneCases(db: PrismaClient, caseId: string, copies: number): Promise<string[]> {
  return db.$transaction(
    async (tx) => {
      const rows = await tx.$queryRaw<{ id: string }[]>`
        INSERT INTO case_files
        SELECT (jsonb_populate_record(c, jsonb_build_object(
          'id', gen_random_uuid(), 'folio', c.folio || '-' || n, 'signing_body', c.signing_body || ' ' || n))).*
        FROM case_files c, generate_series(1, ${copies}) n WHERE c.id = ${caseId}::uuid
        RETURNING id`;
      const ids = rows.map(({ id }) => id);
      await tx.$executeRaw`
        INSERT INTO audit_entries (stream, at, actor_id, actor_name, actor_role, actor_office, action, case_id, from_step,
          to_step, reason, detail, visibility)
        SELECT 'case:' || copy, at, actor_id, actor_name, actor_role, actor_office, action, copy, from_step, to_step, reason,
          detail, visibility
        FROM unnest(${ids}::uuid[]) copy, audit_entries e WHERE e.stream = 'case:' || ${caseId} ORDER BY copy, e.seq`;
      await tx.$executeRaw`
        INSERT INTO case_terms (id, case_id, kind, budget_days, received_at, ended_at, rule_id)
        SELECT gen_random_uuid(), copy, kind, budget_days, received_at, ended_at, rule_id
        FROM unnest(${ids}::uuid[]) copy, case_terms t WHERE t.case_id = ${caseId}::uuid`;
      await tx.$executeRaw`
        INSERT INTO case_counterparts (id, case_id, position, name, type, country_code, place)
        SELECT gen_random_uuid(), copy, position, name, type, country_code, place
        FROM unnest(${ids}::uuid[]) copy, case_counterparts p WHERE p.case_id = ${caseId}::uuid`;
      return ids;
    },
    { timeout: 120_000 },
  );
}
