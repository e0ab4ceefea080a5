import { z } from "zod";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { cleanText } from "#lib/kernel/clean-input.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeMission } from "../change-mission.ts";
import { lockMission } from "../lock-mission.ts";

const LONGEST = 1000;

const reopenSchema = z.object({
  reason: z
    .string()
    .transform(cleanText)
    .pipe(
      z
        .string()
        .min(1, "Diga qué hay que corregir: lo llevará la edición siguiente.")
        .max(LONGEST, `Caben hasta ${LONGEST} caracteres.`),
    ),
});

/**
 * Lets a tour or a visit be written again, to correct its report. What was sent stays as it was, and is what the public
 * reads until the next edition, which says this reason.
 * @throws DomainError not_found, forbidden, invalid without a reason, conflict when it is open
 */
export function reopenReport(
  db: PrismaClient,
  actor: Actor,
  { missionId, input }: { missionId: string; input: unknown },
  at = new Date(),
): Promise<void> {
  const change = {
    actor,
    action: "mission:reopen",
    permission: "missions.close",
    target: missionId,
    at,
  } as const;
  return changeMission(db, change, async (tx) => {
    const { reportedAt } = await lockMission(tx, actor, missionId);
    const { reason } = parseInput(reopenSchema, input);
    if (!reportedAt)
      throw new DomainError("conflict", "Ya está abierta: puede corregirse y enviar su informe.");
    const data = { reportedAt: null, reopenReason: reason };
    await tx.mission.update({ where: { id: missionId }, data, select: { id: true } });
    return { result: undefined, detail: { mission: missionId } };
  });
}
