import type { Tx } from "#lib/kernel/db.ts";
import { officeSlug } from "./office-slug.ts";

/** Where what an office publishes of its plans is. Two offices of one place get different ones, and each keeps its own. */
export async function freeSlug(tx: Tx, officeId: string): Promise<string> {
  // Two first publications of one place at once: the second one sees the first.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('plan_slugs'))`;
  const office = await tx.office.findUniqueOrThrow({
    where: { id: officeId },
    select: { municipality: true, state: { select: { name: true } } },
  });
  const slug = officeSlug({ state: office.state?.name ?? "mexico", municipality: office.municipality });
  const given = await tx.$queryRaw<{ slug: string; own: boolean }[]>`
    SELECT DISTINCT slug, office_id = ${officeId}::uuid AS own
    FROM (
      SELECT slug, office_id FROM plan_versions
      UNION ALL SELECT slug, office_id FROM plan_profile_editions
      UNION ALL SELECT slug, office_id FROM plan_consultations
    ) published
    WHERE office_id = ${officeId}::uuid OR starts_with(slug, ${slug})`;
  const own = given.find((each) => each.own);
  if (own) return own.slug;
  const others = new Set(given.map((each) => each.slug));
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? slug : `${slug}-${n}`;
    if (!others.has(candidate)) return candidate;
  }
}
