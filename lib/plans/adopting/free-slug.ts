import type { Tx } from "#lib/kernel/db.ts";
import { officeSlug } from "./office-slug.ts";

/** Where what an office publishes is. Two offices of one place get different ones, and each keeps its own. */
export async function freeSlug(tx: Tx, officeId: string): Promise<string> {
  // Two first adoptions of one place at once: the second one sees the first.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('plan_slugs'))`;
  const office = await tx.office.findUniqueOrThrow({
    where: { id: officeId },
    select: { municipality: true, state: { select: { name: true } } },
  });
  const own =
    (await tx.planVersion.findFirst({ where: { officeId }, select: { slug: true } })) ??
    (await tx.planProfileEdition.findFirst({ where: { officeId }, select: { slug: true } }));
  if (own) return own.slug;
  const slug = officeSlug({ state: office.state?.name ?? "mexico", municipality: office.municipality });
  const taken = await tx.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM plan_versions UNION SELECT slug FROM plan_profile_editions`;
  const others = new Set(taken.map((each) => each.slug));
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? slug : `${slug}-${n}`;
    if (!others.has(candidate)) return candidate;
  }
}
