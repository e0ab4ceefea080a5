import { type Accepted, fileColumns, type IncomingFile, takeFile } from "#lib/documents/upload/take-file.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { getItem } from "../editing/get-item.ts";
import { lockPlan } from "../editing/lock-plan.ts";
import { recordEdits } from "../editing/plan-edits.ts";
import { writeValues } from "../editing/write-values.ts";
import { keepPlanFile } from "./keep-plan-file.ts";

export interface AttachedFile {
  name: string;
  warnings: Accepted["warnings"];
}

/**
 * Attaches a file to a piece of evidence of the plan that the actor's office works on. The one it had stays in the
 * history, and in the versions that carry it. The plan is asked again at the end: the inspection takes its time.
 * @throws DomainError not_found, forbidden, conflict when it was taken out; RefusedFile with its sentence
 */
export async function attachEvidence(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  { itemId, ...incoming }: IncomingFile & { itemId: string },
): Promise<AttachedFile> {
  await db.$transaction((tx) => openEvidence(tx, actor, itemId));
  const asked = { ...incoming, expected: "annex" as const, holder: actor.officeId };
  const { name, warnings } = await takeFile(storage, asked, async (stored, inspection) => {
    const { kept } = await db.$transaction(async (tx) => {
      const evidence = await openEvidence(tx, actor, itemId);
      const file = await keepPlanFile(tx, evidence.planId, fileColumns(stored, inspection), actor.name);
      await writeFile(tx, actor, evidence, file.id);
      return file;
    });
    return { kept, name: inspection.name, warnings: inspection.warnings };
  });
  return { name, warnings };
}

/**
 * Takes the file off a piece of evidence; one that has none stays as it is.
 * @throws DomainError not_found, forbidden, conflict
 */
export const detachEvidence = (db: PrismaClient, actor: Actor, itemId: string): Promise<void> =>
  db.$transaction(async (tx) => writeFile(tx, actor, await openEvidence(tx, actor, itemId), ""));

type Evidence = Awaited<ReturnType<typeof openEvidence>>;

async function openEvidence(tx: Tx, actor: Actor, id: string) {
  const plan = await lockPlan(tx, actor);
  const item = await getItem(tx, plan.id, "evidence", id);
  if (item.removedAt)
    throw new DomainError("conflict", "Esa evidencia se quitó del plan. Restitúyala y adjunte el archivo.");
  return { planId: plan.id, id, revision: item.revision, fileId: item.values.fileId as string };
}

async function writeFile(tx: Tx, actor: Actor, evidence: Evidence, fileId: string): Promise<void> {
  if (evidence.fileId === fileId) return;
  const { planId, id, revision } = evidence;
  const next = { planId, id, kind: "evidence" as const, revision: revision + 1 };
  await writeValues(tx, next, { fileId });
  await recordEdits(tx, next, actor, "SAVED", { fileId });
}
