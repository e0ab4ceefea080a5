import { openStoredFile, type OpenFile, STORED_FILE } from "#lib/documents/open-stored-file.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { ownEvaluations, PUBLISHED, SENT_PROOF, visibleEvaluations } from "../visible-practices.ts";

/**
 * A file of an evaluation that exists for a person; and, for who was asked to evaluate a practice, what its office sent as
 * proof of it: that is no judgement. Null otherwise.
 */
export function openPracticeFile(
  tx: Tx,
  storage: Storage,
  actor: Actor,
  id: string,
): Promise<OpenFile | null> {
  const proof = { ...SENT_PROOF, practice: { evaluations: { some: ownEvaluations(actor) } } };
  return open(tx, storage, id, { OR: [visibleEvaluations(actor), proof] });
}

/** A file of what was sent of a practice that anyone may read; null otherwise. */
export const openPublicPracticeFile = (
  tx: Tx,
  storage: Storage,
  practiceId: string,
  id: string,
): Promise<OpenFile | null> =>
  isUuid(practiceId)
    ? open(tx, storage, id, { state: "SENT", practiceId, practice: PUBLISHED })
    : Promise.resolve(null);

async function open(
  tx: Tx,
  storage: Storage,
  id: string,
  evaluation: Prisma.PracticeEvaluationWhereInput,
): Promise<OpenFile | null> {
  if (!isUuid(id)) return null;
  const file = await tx.practiceFile.findFirst({ where: { id, evaluation }, select: STORED_FILE });
  return file && openStoredFile(storage, file);
}
