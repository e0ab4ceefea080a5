import {
  type AttachedFile,
  fileColumns,
  type FileColumns,
  type IncomingFile,
  takeFile,
} from "#lib/documents/upload/take-file.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { ASKED, lockDraft } from "../answer-evaluation.ts";
import { changePractice } from "../change-practice.ts";

/** Whoever reads an evaluation reads them all. */
const MOST = 60;

/**
 * Attaches a file to an answer of an evaluation that the person's office is writing. The evaluation is asked again at
 * the end: the inspection takes its time.
 * @throws DomainError not_found; conflict once it was sent, or with as many files as fit; RefusedFile with its sentence
 */
export async function attachPracticeFile(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  { evaluationId, question, ...incoming }: IncomingFile & { evaluationId: string; question: string },
): Promise<AttachedFile> {
  const change = { actor, action: "practice:attach", permission: "practices.edit" } as const;
  const inDraft = <Result>(write: (tx: Tx, practiceId: string) => Promise<Result>) =>
    changePractice(db, { ...change, target: evaluationId, at: new Date() }, async (tx) => {
      const { practiceId } = await lockDraft(tx, actor, evaluationId);
      if (!ASKED.includes(question)) throw notFound();
      const result = await write(tx, practiceId);
      return { result, detail: result ? { practice: practiceId, evaluation: evaluationId } : null };
    });
  await inDraft(async () => false);
  const asked = { ...incoming, expected: "annex" as const, holder: actor.officeId };
  const { name, warnings } = await takeFile(storage, asked, async (stored, inspection) => {
    const file = { evaluationId, question, ...fileColumns(stored, inspection), byName: actor.name };
    const kept = await inDraft((tx) => keepFile(tx, file));
    return { kept, name: inspection.name, warnings: inspection.warnings };
  });
  return { name, warnings };
}

/** @returns whether it was written down: the same bytes under the same name are there once */
async function keepFile(
  tx: Tx,
  file: FileColumns & { evaluationId: string; question: string; byName: string },
): Promise<boolean> {
  const { evaluationId, question, sha256, name } = file;
  if (await tx.practiceFile.count({ where: { evaluationId, question, sha256, name } })) return false;
  if ((await tx.practiceFile.count({ where: { evaluationId } })) >= MOST)
    throw new DomainError("conflict", `Una evaluación no puede tener más de ${MOST} archivos.`);
  await tx.practiceFile.create({ data: file, select: { id: true } });
  return true;
}

/**
 * Takes a file off an evaluation that the person's office is writing; its bytes go when no other round has them.
 * @throws DomainError not_found; conflict once it was sent
 */
export async function detachPracticeFile(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  { evaluationId, fileId }: { evaluationId: string; fileId: string },
): Promise<void> {
  const change = { actor, action: "practice:detach", permission: "practices.edit" } as const;
  const left = await changePractice(db, { ...change, target: evaluationId, at: new Date() }, async (tx) => {
    const { practiceId } = await lockDraft(tx, actor, evaluationId);
    const where = { id: fileId, evaluationId };
    const file = isUuid(fileId) ? await tx.practiceFile.findFirst({ where }) : null;
    if (!file) throw notFound();
    await tx.practiceFile.delete({ where: { id: file.id }, select: { id: true } });
    const { storageKey } = file;
    const others = await tx.practiceFile.count({ where: { storageKey } });
    return {
      result: others === 0 ? storageKey : null,
      detail: { practice: practiceId, evaluation: evaluationId },
    };
  });
  if (left) await storage.remove(left);
}
