import { z } from "zod";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { cleanText } from "#lib/kernel/clean-input.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { visibleCases } from "#lib/permissions/visible-cases.ts";

const noteSchema = z.object({
  text: z
    .string()
    .overwrite(cleanText)
    .min(1, "Escriba la nota.")
    .max(4000, "La nota no puede pasar de 4,000 caracteres."),
});

/** Notes between the DGCP and the CJA. For anybody else there are none, nor a place for them. */
export async function listNotes(db: Tx, actor: Actor, caseId: string) {
  await checkAccess(db, actor, caseId);
  return db.internalNote.findMany({
    where: { caseId },
    orderBy: { createdAt: "asc" },
    select: {
      id: true,
      text: true,
      createdAt: true,
      author: { select: { name: true, office: { select: { name: true } } } },
    },
  });
}

export async function addNote(
  db: PrismaClient,
  actor: Actor,
  caseId: string,
  values: unknown,
): Promise<void> {
  await checkAccess(db, actor, caseId);
  const { text } = parseInput(noteSchema, values);
  await db.internalNote.create({ data: { caseId, authorId: actor.id, text } });
}

async function checkAccess(db: Tx, actor: Actor, caseId: string): Promise<void> {
  if (!hasPermission(actor.role, "notes.write") || !isUuid(caseId)) throw notFound();
  const seen = await db.caseFile.count({ where: { AND: [{ id: caseId }, visibleCases(actor)] } });
  if (seen === 0) throw notFound();
}
