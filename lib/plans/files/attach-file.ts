import { type AttachedFile, type IncomingFile, takeFile } from "#lib/documents/upload/take-file.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { getItem } from "../editing/get-item.ts";
import { lockPlan } from "../editing/lock-plan.ts";
import { recordEdits } from "../editing/plan-edits.ts";
import { writeValues } from "../editing/write-values.ts";
import { FILED_KINDS, type FiledKind } from "../items/item-kinds.ts";
import { keepPlanFile, planFileColumns } from "./keep-plan-file.ts";

/** What a file is attached to, or taken off. */
export interface FiledItem {
  kind: FiledKind;
  itemId: string;
}

/**
 * Attaches a file to a piece of evidence or a picture of the plan that the actor's office works on. The one it had stays
 * in the history, and in what was published with it. The plan is asked again at the end: the inspection takes its time.
 * @throws DomainError not_found, forbidden, conflict when it was taken out; RefusedFile with its sentence
 */
export async function attachFile(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  { kind, itemId, ...incoming }: IncomingFile & FiledItem,
): Promise<AttachedFile> {
  await db.$transaction((tx) => openItem(tx, actor, { kind, itemId }));
  const asked = { ...incoming, expected: FILED_KINDS[kind], holder: actor.officeId };
  const { name, warnings } = await takeFile(storage, asked, async (stored, inspection) => {
    const { kept } = await db.$transaction(async (tx) => {
      const item = await openItem(tx, actor, { kind, itemId });
      const file = await keepPlanFile(tx, item.planId, planFileColumns(stored, inspection), actor.name);
      await writeFile(tx, actor, item, file.id);
      return file;
    });
    return { kept, name: inspection.name, warnings: inspection.warnings };
  });
  return { name, warnings };
}

/**
 * Takes the file off an item; one that has none stays as it is.
 * @throws DomainError not_found, forbidden, conflict
 */
export const detachFile = (db: PrismaClient, actor: Actor, item: FiledItem): Promise<void> =>
  db.$transaction(async (tx) => writeFile(tx, actor, await openItem(tx, actor, item), ""));

type Opened = Awaited<ReturnType<typeof openItem>>;

async function openItem(tx: Tx, actor: Actor, { kind, itemId: id }: FiledItem) {
  const plan = await lockPlan(tx, actor);
  const { removedAt, revision, values } = await getItem(tx, plan.id, kind, id);
  if (removedAt) throw new DomainError("conflict", "Se quitó del plan. Restitúyala y adjunte el archivo.");
  return { planId: plan.id, kind, id, revision, fileId: values.fileId as string };
}

async function writeFile(tx: Tx, actor: Actor, item: Opened, fileId: string): Promise<void> {
  if (item.fileId === fileId) return;
  const { planId, kind, id, revision } = item;
  const next = { planId, kind, id, revision: revision + 1 };
  await writeValues(tx, next, { fileId });
  await recordEdits(tx, next, actor, "SAVED", { fileId });
}
