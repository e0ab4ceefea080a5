import { z } from "zod";
import { appendEntry, caseStream } from "#lib/audit/append-entry.ts";
import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { refreshSearchText } from "../search-text.ts";
import { cleanLine } from "#lib/kernel/clean-input.ts";
import { TEXT_LIMITS } from "./draft-schema.ts";

const newDraftSchema = z.object({
  title: z
    .string("Escriba el título del acuerdo.")
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .min(5, "Escriba el título del acuerdo, aunque después lo cambie.")
        .max(TEXT_LIMITS.title, `El título no puede pasar de ${TEXT_LIMITS.title} caracteres.`),
    ),
});

/**
 * Opens an expediente at step 1, on the desk of the person's office and of nobody else.
 * @throws DomainError forbidden, invalid with a sentence for `title`
 */
export function createDraft(
  db: PrismaClient,
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<{ caseId: string }> {
  return traceRefusal(db, { actor, action: "request:create", at: now }, async () => {
    if (!hasPermission(actor.role, "cases.draft")) {
      throw new DomainError("forbidden", "Su cuenta no puede iniciar solicitudes.");
    }
    const { title } = parseInput(newDraftSchema, input);
    const office = { officeId: actor.officeId, createdById: actor.id };
    const saved = { draftSavedAt: now, draftSavedBy: actor.name };
    return db.$transaction(async (tx) => {
      const { id: caseId } = await tx.caseFile.create({
        data: { ...office, ...saved, title, turn: "OFFICE", turnSince: now, createdAt: now },
        select: { id: true },
      });
      const entry = {
        action: "create",
        visibility: "PARTIES",
        toStep: "request",
        detail: { title },
      } as const;
      await appendEntry(tx, { ...entry, stream: caseStream(caseId), caseId, actor, at: now });
      await refreshSearchText(tx, caseId);
      return { caseId };
    });
  });
}
