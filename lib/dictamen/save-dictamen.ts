import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { dictamenDraftSchema } from "./dictamen-schema.ts";
import { getDraftableCase } from "./get-draftable-case.ts";

export interface DictamenDraft {
  caseId: string;
  /** The version that the person was writing on. */
  draftVersion: number;
  values: unknown;
}

/**
 * Keeps a dictamen under draft.
 * @throws DomainError conflict when a colleague saved it meanwhile, saying who.
 */
export async function saveDictamen(db: PrismaClient, actor: Actor, draft: DictamenDraft): Promise<void> {
  const values = parseInput(dictamenDraftSchema, draft.values);
  await db.$transaction(async (tx) => {
    await getDraftableCase(tx, actor, draft.caseId, "opinion");
    const { caseId } = draft;
    const found = await tx.dictamen.findUnique({
      where: { caseId },
      select: { draftVersion: true, draftedBy: true },
    });
    if ((found?.draftVersion ?? 0) !== draft.draftVersion) {
      throw new DomainError(
        "conflict",
        `${found?.draftedBy} guardó otra versión mientras usted escribía. Copie su texto, recargue la página y combínelos.`,
      );
    }
    const data = {
      ...values,
      draftedBy: actor.name,
      draftVersion: draft.draftVersion + 1,
      updatedAt: new Date(),
    };
    await tx.dictamen.upsert({ where: { caseId }, create: { caseId, ...data }, update: data });
  });
}
