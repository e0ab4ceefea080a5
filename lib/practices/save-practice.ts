import { findMissingAgreements, missingAgreementsSentence } from "#lib/evidence/find-missing-agreements.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { changePractice } from "./change-practice.ts";
import { practiceSchema } from "./practice-input.ts";
import { ownPractices } from "./visible-practices.ts";

/** Creates a draft of the person's office. @returns its id */
export function createPractice(
  db: PrismaClient,
  actor: Actor,
  input: unknown,
  at = new Date(),
): Promise<string> {
  return changePractice(
    db,
    { actor, action: "practice:create", permission: "practices.edit", at },
    async (tx) => {
      const data = parseInput(practiceSchema, input);
      await checkAgreements(tx, data.agreements);
      const { id } = await tx.practice.create({
        data: { ...data, officeId: actor.officeId, updatedBy: actor.name, createdAt: at, updatedAt: at },
        select: { id: true },
      });
      return { result: id, detail: { practice: id } };
    },
  );
}

/**
 * Changes what an office says of its practice.
 * @param revision that the form was drawn from
 * @throws DomainError not_found; forbidden when it is published and the person does not publish; conflict when a
 *   colleague changed it meanwhile; invalid by field
 */
export function savePractice(
  db: PrismaClient,
  actor: Actor,
  { id, revision, input }: { id: string; revision: number; input: unknown },
  at = new Date(),
): Promise<void> {
  return changePractice(
    db,
    { actor, action: "practice:save", permission: "practices.edit", target: id, at },
    async (tx) => {
      await lockOwnPractice(tx, actor, id);
      const data = parseInput(practiceSchema, input);
      await checkAgreements(tx, data.agreements);
      const { count } = await tx.practice.updateMany({
        where: { id, revision },
        data: { ...data, revision: { increment: 1 }, updatedBy: actor.name, updatedAt: at },
      });
      if (count === 0) {
        throw new DomainError(
          "conflict",
          "Mientras escribía, alguien de su oficina cambió estos datos. Lo que escribió sigue aquí: abra la práctica en otra pestaña, compare y vuelva a guardar desde ella.",
        );
      }
      return { result: undefined, detail: { practice: id } };
    },
  );
}

/**
 * The person's own practice, held until the transaction ends.
 * @throws DomainError not_found; forbidden for who may not change what is published
 */
export async function lockOwnPractice(tx: Tx, actor: Actor, id: string) {
  if (!isUuid(id)) throw notFound();
  await tx.$queryRaw`SELECT 1 FROM practices WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const practice = await tx.practice.findFirst({ where: { AND: [{ id }, ownPractices(actor)] } });
  if (!practice) throw notFound();
  if (practice.publishedAt && !hasPermission(actor.role, "practices.publish")) {
    throw new DomainError(
      "forbidden",
      "La práctica está publicada: sus datos los cambia la persona titular de la oficina.",
    );
  }
  return practice;
}

async function checkAgreements(tx: Tx, agreements: readonly string[]): Promise<void> {
  const missing = await findMissingAgreements(tx, agreements);
  if (missing.length === 0) return;
  throw new DomainError("invalid", "Revise los datos señalados.", {
    agreements: missingAgreementsSentence(missing),
  });
}
