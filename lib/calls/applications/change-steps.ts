import { changeRecord } from "#lib/cooperation/change-record.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { MOST_STEPS, stepSchema } from "./application-input.ts";
import { assertOpen, lockApplication } from "./own-applications.ts";

interface OfStep {
  applicationId: string;
  stepId: string;
}

export const addStep = (
  db: PrismaClient,
  actor: Actor,
  { applicationId, input }: { applicationId: string; input: unknown },
  at = new Date(),
): Promise<void> =>
  changeSteps(db, actor, applicationId, at, async (tx) => {
    const data = parseInput(stepSchema, input);
    if ((await tx.applicationStep.count({ where: { applicationId } })) >= MOST_STEPS) {
      throw new DomainError("invalid", `Caben hasta ${MOST_STEPS} pasos: quite alguno.`);
    }
    await tx.applicationStep.create({ data: { ...data, applicationId }, select: { id: true } });
  });

/** @param revision that the form was drawn from; another since then is a conflict */
export const saveStep = (
  db: PrismaClient,
  actor: Actor,
  { applicationId, stepId, revision, input }: OfStep & { revision: number; input: unknown },
  at = new Date(),
): Promise<void> =>
  changeSteps(db, actor, applicationId, at, async (tx) => {
    await getStep(tx, { applicationId, stepId });
    const data = parseInput(stepSchema, input);
    const { count } = await tx.applicationStep.updateMany({
      where: { id: stepId, revision },
      data: { ...data, revision: { increment: 1 } },
    });
    if (count === 0) {
      throw new DomainError(
        "conflict",
        "Alguien de su oficina cambió este paso. Ábralo en otra pestaña y compare.",
      );
    }
  });

/** Ticks a step, or takes the tick back. Doing it twice is doing it once. */
export const setStepDone = (
  db: PrismaClient,
  actor: Actor,
  { done, ...of }: OfStep & { done: boolean },
  at = new Date(),
): Promise<void> =>
  changeSteps(db, actor, of.applicationId, at, async (tx) => {
    const step = await getStep(tx, of);
    if ((step.doneAt !== null) === done) return;
    const data = done ? { doneAt: at, doneBy: actor.name } : { doneAt: null, doneBy: null };
    await tx.applicationStep.update({ where: { id: step.id }, data, select: { id: true } });
  });

/** Taking out what is already out does nothing. */
export const removeStep = (db: PrismaClient, actor: Actor, of: OfStep, at = new Date()): Promise<void> =>
  changeSteps(db, actor, of.applicationId, at, async (tx) => {
    if (!isUuid(of.stepId)) throw notFound();
    await tx.applicationStep.deleteMany({ where: { id: of.stepId, applicationId: of.applicationId } });
  });

function changeSteps(
  db: PrismaClient,
  actor: Actor,
  applicationId: string,
  at: Date,
  write: (tx: Tx) => Promise<void>,
): Promise<void> {
  const attempt = {
    action: "application:step",
    permission: "applications.edit",
    target: applicationId,
  } as const;
  return changeRecord(db, { ...attempt, actor, at }, async (tx) => {
    assertOpen(await lockApplication(tx, actor, applicationId));
    await write(tx);
    return { result: undefined, detail: { application: applicationId } };
  });
}

async function getStep(tx: Tx, { applicationId, stepId: id }: OfStep) {
  const step = isUuid(id) && (await tx.applicationStep.findFirst({ where: { id, applicationId } }));
  if (!step) throw notFound();
  return step;
}
