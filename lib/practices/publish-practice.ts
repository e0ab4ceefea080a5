import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changePractice } from "./change-practice.ts";
import { lockOwnPractice } from "./save-practice.ts";
import { PUBLISHED } from "./visible-practices.ts";

/**
 * Puts a practice of the own office in the public gallery, or takes it out. Doing it twice is doing it once.
 * @throws DomainError not_found without the permission or the practice; invalid while it says too little to be read
 */
export function setPracticePublished(
  db: PrismaClient,
  actor: Actor,
  { id, published }: { id: string; published: boolean },
  at = new Date(),
): Promise<void> {
  const action = published ? "practice:publish" : "practice:unpublish";
  return changePractice(
    db,
    { actor, action, permission: "practices.publish", target: id, at },
    async (tx) => {
      const practice = await lockOwnPractice(tx, actor, id);
      if ((practice.publishedAt !== null) === published) return { result: undefined, detail: null };
      if (published && (practice.summary === "" || practice.place === "")) {
        throw new DomainError(
          "invalid",
          "Antes de publicarla escriba su resumen y el lugar: es lo que leerá quien la consulte.",
        );
      }
      await tx.practice.update({ where: { id }, data: { publishedAt: published ? at : null } });
      return { result: undefined, detail: { practice: id } };
    },
  );
}

/**
 * Begins a draft of the person's office from a practice that anyone may read. What was of the other office alone (its
 * partners, agreements, numbers and evaluations) stays there.
 * @returns the id of the draft
 */
export function copyPractice(
  db: PrismaClient,
  actor: Actor,
  sourceId: string,
  at = new Date(),
): Promise<string> {
  return changePractice(
    db,
    { actor, action: "practice:copy", permission: "practices.edit", target: sourceId, at },
    async (tx) => {
      const source =
        isUuid(sourceId) && (await tx.practice.findFirst({ where: { id: sourceId, ...PUBLISHED } }));
      if (!source) throw notFound();
      const { name, kind, summary } = source;
      const { id } = await tx.practice.create({
        data: {
          ...{ name, kind, summary, firstYear: at.getUTCFullYear(), copiedFromId: sourceId },
          ...{ officeId: actor.officeId, updatedBy: actor.name, createdAt: at, updatedAt: at },
        },
        select: { id: true },
      });
      return { result: id, detail: { practice: id, copiedFrom: sourceId } };
    },
  );
}
