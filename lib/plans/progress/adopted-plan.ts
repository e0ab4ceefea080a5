import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { readSnapshot, type Snapshot } from "../adopting/snapshot.ts";
import { PLAN_YEARS } from "../plan-years.ts";

/** The last adopted version of the plan that an office carried out in a year. */
export interface AdoptedPlan {
  planId: string;
  firstYear: number;
  slug: string;
  number: number;
  sha256: string;
  snapshot: Snapshot;
}

/** Of two plans that both have that year, the one adopted last. Null when there is none. */
export async function findAdopted(tx: Tx, officeId: string, year: number): Promise<AdoptedPlan | null> {
  const version = await tx.planVersion.findFirst({
    where: { officeId, plan: { firstYear: { gt: year - PLAN_YEARS, lte: year } } },
    orderBy: [{ at: "desc" }, { number: "desc" }],
    include: { plan: { select: { firstYear: true } } },
  });
  if (!version) return null;
  const { planId, slug, number, sha256, content, plan } = version;
  return { planId, slug, number, sha256, firstYear: plan.firstYear, snapshot: readSnapshot(content) };
}

/** @throws DomainError invalid when the office adopted no plan of that year */
export async function getAdopted(tx: Tx, officeId: string, year: number): Promise<AdoptedPlan> {
  const adopted = await findAdopted(tx, officeId, year);
  if (adopted) return adopted;
  throw new DomainError(
    "invalid",
    `Su oficina no tiene un plan adoptado que abarque ${year}. Primero se adopta; después se informa de él.`,
  );
}
