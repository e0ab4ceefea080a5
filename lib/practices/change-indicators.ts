import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changePractice } from "./change-practice.ts";
import { indicatorSchema } from "./practice-input.ts";
import { lockOwnPractice } from "./save-practice.ts";

const MOST = 20;

/** Adds a number to a practice of the own office. @throws DomainError not_found, forbidden, invalid by field */
export function addIndicator(
  db: PrismaClient,
  actor: Actor,
  { practiceId, input }: { practiceId: string; input: unknown },
  at = new Date(),
): Promise<void> {
  return changePractice(
    db,
    { actor, action: "practice:save", permission: "practices.edit", target: practiceId, at },
    async (tx) => {
      await lockOwnPractice(tx, actor, practiceId);
      const data = parseInput(indicatorSchema, input);
      if ((await tx.practiceIndicator.count({ where: { practiceId } })) >= MOST) {
        throw new DomainError("invalid", `Caben hasta ${MOST} indicadores: quite antes uno.`);
      }
      const { id } = await tx.practiceIndicator.create({ data: { ...data, practiceId } });
      return { result: undefined, detail: { practice: practiceId, indicator: id } };
    },
  );
}

/** Takes a number out of a practice of the own office; one that is not there any more is no error. */
export function removeIndicator(
  db: PrismaClient,
  actor: Actor,
  { practiceId, indicatorId }: { practiceId: string; indicatorId: string },
  at = new Date(),
): Promise<void> {
  return changePractice(
    db,
    { actor, action: "practice:save", permission: "practices.edit", target: practiceId, at },
    async (tx) => {
      await lockOwnPractice(tx, actor, practiceId);
      if (!isUuid(indicatorId)) return { result: undefined, detail: null };
      const { count } = await tx.practiceIndicator.deleteMany({ where: { id: indicatorId, practiceId } });
      const detail = count > 0 ? { practice: practiceId, removedIndicator: indicatorId } : null;
      return { result: undefined, detail };
    },
  );
}
