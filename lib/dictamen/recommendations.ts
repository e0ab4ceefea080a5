import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { recommendationSchema } from "./dictamen-schema.ts";
import { getDraftableCase } from "./get-draftable-case.ts";

/** Adds a recommendation at the end of the list, pinned to a clause or article. */
export async function addRecommendation(
  db: PrismaClient,
  actor: Actor,
  caseId: string,
  values: unknown,
): Promise<void> {
  const data = parseInput(recommendationSchema, values);
  await db.$transaction(async (tx) => {
    await getDraftableCase(tx, actor, caseId, "opinion");
    const last = await tx.recommendation.aggregate({ where: { caseId }, _max: { position: true } });
    await tx.recommendation.create({ data: { ...data, caseId, position: (last._max.position ?? 0) + 1 } });
  });
}

interface Target {
  caseId: string;
  recommendationId: string;
}

export async function changeRecommendation(
  db: PrismaClient,
  actor: Actor,
  target: Target,
  values: unknown,
): Promise<void> {
  const data = parseInput(recommendationSchema, values);
  await db.$transaction(async (tx) => {
    await getDraftableCase(tx, actor, target.caseId, "opinion");
    const { count } = await tx.recommendation.updateMany({ where: whereOf(target), data });
    if (count === 0) throw notFound();
  });
}

/** Removing it twice is the same as once. */
export async function removeRecommendation(db: PrismaClient, actor: Actor, target: Target): Promise<void> {
  await db.$transaction(async (tx) => {
    await getDraftableCase(tx, actor, target.caseId, "opinion");
    await tx.recommendation.deleteMany({ where: whereOf(target) });
  });
}

function whereOf({ caseId, recommendationId }: Target) {
  if (!isUuid(recommendationId)) throw notFound();
  return { id: recommendationId, caseId };
}
