import { randomUUID } from "node:crypto";
import { z } from "zod";
import { Prisma, type PrismaClient } from "#lib/generated/prisma/client.ts";
import { cleanText } from "#lib/kernel/clean-input.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleOfOffice } from "#lib/notifications/people-of-office.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { LONGEST_COMMENT, type Thread } from "./plan-remark.ts";

const commentSchema = z.object({
  text: z
    .string()
    .transform(cleanText)
    .pipe(
      z
        .string()
        .min(1, "Escriba el comentario.")
        .max(LONGEST_COMMENT, `Caben hasta ${LONGEST_COMMENT} caracteres.`),
    ),
});

/** From which side a person reads the thread of an office; whoever has none in it hears that there is nothing. */
function sideIn(actor: Actor, officeId: string): "OFFICE" | "DGCP" {
  if (hasPermission(actor.role, "plans.oversee")) return "DGCP";
  if (hasPermission(actor.role, "plans.read") && actor.officeId === officeId) return "OFFICE";
  throw notFound();
}

/**
 * What the DGCP and an office said to each other of its adopted plan, the first word first. Three statements.
 * @throws DomainError not_found when the office never adopted one, or it is another's
 */
export async function readThread(tx: Tx, actor: Actor, officeId: string): Promise<Thread> {
  if (!isUuid(officeId)) throw notFound();
  sideIn(actor, officeId);
  const version = await lastVersion(tx, officeId);
  const comments = await tx.planRemark.findMany({
    where: { officeId },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, side: true, authorName: true, text: true, at: true },
      version: { select: { number: true, plan: { select: { title: true } } } },
    },
  });
  return {
    ...{ office: { id: officeId, name: version.office.name }, slug: version.slug },
    comments: comments.map(({ version: { number, plan }, ...comment }) => ({
      ...comment,
      version: { number, title: plan.title },
    })),
  };
}

async function lastVersion(tx: Tx, officeId: string) {
  const version = await tx.planVersion.findFirst({
    where: { officeId },
    orderBy: [{ at: "desc" }, { number: "desc" }],
    select: { id: true, slug: true, office: { select: { name: true } } },
  });
  if (!version) throw notFound();
  return version;
}

/**
 * Adds a comment of the DGCP, or an answer of the office, and tells the other side in the same transaction.
 * @param key of the form: pressed twice, it is one comment
 * @throws DomainError not_found, forbidden, invalid
 */
export async function addComment(
  db: PrismaClient,
  actor: Actor,
  { officeId, key, input }: { officeId: string; key: string; input: unknown },
): Promise<void> {
  if (!isUuid(officeId)) throw notFound();
  const side = sideIn(actor, officeId);
  if (side === "OFFICE" && !hasPermission(actor.role, "plans.edit"))
    throw new DomainError("forbidden", "Su cuenta puede leer los comentarios, y no responderlos.");
  const { text } = parseInput(commentSchema, input);
  const id = isUuid(key) ? key : randomUUID();
  await db.$transaction(async (tx) => {
    const { id: versionId, office } = await lastVersion(tx, officeId);
    const author = { authorId: actor.id, authorName: actor.name };
    const { count } = await tx.planRemark.createMany({
      data: [{ id, officeId, versionId, side, text, ...author }],
      skipDuplicates: true,
    });
    if (count > 0) await tellOthers(tx, { id, side, officeId, officeName: office.name, text });
  });
}

interface Said {
  id: string;
  side: "OFFICE" | "DGCP";
  officeId: string;
  officeName: string;
  text: string;
}

/** The office's people who write in its plan; of the DGCP, those who took part in the thread. */
async function tellOthers(tx: Tx, { id, side, officeId, officeName, text }: Said): Promise<void> {
  const dgcp = Prisma.sql`
    SELECT id, email, wants_mail FROM users
    WHERE disabled_at IS NULL AND id IN (
      SELECT author_id FROM plan_remarks WHERE office_id = ${officeId}::uuid AND side = 'DGCP')`;
  await notify(tx, {
    eventKey: `plan-comment:${id}`,
    recipients: side === "DGCP" ? peopleOfOffice(officeId, "plans.edit") : dgcp,
    title:
      side === "DGCP" ? "La DGCP comentó el plan de su oficina" : `${officeName} respondió sobre su plan`,
    body: text,
    link: side === "DGCP" ? "/plan/comentarios" : `/planes-oficinas/${officeId}`,
  });
}
