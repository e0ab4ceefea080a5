import { type AttachedFile, type IncomingFile, takeFile } from "#lib/documents/upload/take-file.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { lockPlan } from "../editing/lock-plan.ts";
import { keepPlanFile, planFileColumns } from "./keep-plan-file.ts";

/**
 * Brings the document of the instrument with which the plan will be adopted, in place of the one that was waiting. It
 * is the office's alone until the version that takes it.
 * @throws DomainError not_found, forbidden, conflict; RefusedFile with its sentence
 */
export async function attachInstrument(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  incoming: IncomingFile,
): Promise<AttachedFile> {
  await db.$transaction((tx) => lockPlan(tx, actor, "plans.adopt"));
  const asked = { ...incoming, expected: "act" as const, holder: actor.officeId };
  const { name, warnings } = await takeFile(storage, asked, async (stored, inspection) => {
    const { kept } = await db.$transaction(async (tx) => {
      const { id: planId } = await lockPlan(tx, actor, "plans.adopt");
      const file = await keepPlanFile(tx, planId, planFileColumns(stored, inspection), actor.name);
      await tx.plan.update({
        where: { id: planId },
        data: { adoptionFileId: file.id },
        select: { id: true },
      });
      return file;
    });
    return { kept, name: inspection.name, warnings: inspection.warnings };
  });
  return { name, warnings };
}

/**
 * Leaves the next adoption without a document.
 * @throws DomainError not_found, forbidden
 */
export const detachInstrument = (db: PrismaClient, actor: Actor): Promise<void> =>
  db.$transaction(async (tx) => {
    const { id } = await lockPlan(tx, actor, "plans.adopt");
    await tx.plan.update({ where: { id }, data: { adoptionFileId: null }, select: { id: true } });
  });
