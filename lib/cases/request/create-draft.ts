import { z } from "zod";
import { appendEntry, caseStream } from "#lib/audit/append-entry.ts";
import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import type { Prisma, PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
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
    return db.$transaction(async (tx) => ({ caseId: await openDraft(tx, actor, { title }, now) }));
  });
}

/** What is already known of a new case. */
type Known = Pick<
  Prisma.CaseFileUncheckedCreateInput,
  "title" | "kind" | "signingBody" | "languages" | "purpose"
> & {
  title: string;
  areas?: readonly string[];
  counterparts?: readonly Omit<Prisma.CaseCounterpartCreateManyInput, "caseId" | "position">[];
};

/**
 * The same inside the caller's transaction, for whoever knows more than a title.
 * @returns the id of the case
 */
export async function openDraft(
  tx: Tx,
  actor: Actor,
  { areas = [], counterparts = [], ...known }: Known,
  now: Date,
): Promise<string> {
  const office = { officeId: actor.officeId, createdById: actor.id };
  const saved = { draftSavedAt: now, draftSavedBy: actor.name };
  const { id: caseId } = await tx.caseFile.create({
    data: { ...office, ...saved, ...known, turn: "OFFICE", turnSince: now, createdAt: now },
    select: { id: true },
  });
  await tx.caseArea.createMany({ data: areas.map((areaKey) => ({ caseId, areaKey })) });
  await tx.caseCounterpart.createMany({
    data: counterparts.map((one, position) => ({ ...one, caseId, position })),
  });
  const entry = {
    action: "create",
    visibility: "PARTIES",
    toStep: "request",
    detail: { title: known.title },
  } as const;
  await appendEntry(tx, { ...entry, stream: caseStream(caseId), caseId, actor, at: now });
  await refreshSearchText(tx, caseId);
  return caseId;
}
