import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { sideOf } from "#lib/permissions/roles.ts";
import type { OfficeFacts, PlanFacts } from "./match-call.ts";

const PROFILE = [
  "population",
  "economy",
  "vocations",
  "assets",
  "needs",
  "languages",
  "diaspora",
  "ties",
] as const;

/**
 * What of the person's own office a call is set against: its place, and the plan that it works on. A fixed number of
 * statements.
 * @throws DomainError not_found for who is of no office
 */
export async function readOfficeFacts(db: Tx, actor: Actor): Promise<OfficeFacts> {
  if (sideOf(actor.role) !== "OFFICE") throw notFound();
  const { officeId: id } = actor;
  const office = await db.office.findUniqueOrThrow({
    where: { id },
    select: { kind: true, stateCode: true },
  });
  return {
    kind: office.kind === "STATE" ? "STATE" : "MUNICIPAL",
    stateCode: office.stateCode ?? "",
    plan: await readPlanFacts(db, id),
  };
}

async function readPlanFacts(db: Tx, officeId: string): Promise<PlanFacts | null> {
  const standing = { where: { removedAt: null }, orderBy: { position: "asc" } } as const;
  const plan = await db.plan.findFirst({
    where: { officeId, state: { not: "CLOSED" } },
    select: {
      ...{ population: true, economy: true, vocations: true, assets: true },
      ...{ needs: true, languages: true, diaspora: true, ties: true },
      axes: { ...standing, select: { name: true, strategy: true } },
      objectives: { ...standing, select: { text: true, sdgGoals: true } },
    },
  });
  if (!plan) return null;
  const known = await db.project.findMany({
    where: { officeId },
    select: { modality: true },
    distinct: ["modality"],
  });
  return {
    // What has no words yet could not be told in a reason.
    axes: plan.axes.filter(({ name }) => name !== ""),
    objectives: plan.objectives.filter(({ text }) => text !== ""),
    profile: PROFILE.map((field) => plan[field]).filter((text) => text !== ""),
    modalities: known.map(({ modality }) => modality),
  };
}
