import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError, type FieldErrors } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { verificationSchema } from "./dictamen-schema.ts";
import { getDraftableCase } from "./get-draftable-case.ts";

/** What was answered about one recommendation, by its position in the dictamen. Blank while nobody has looked at it. */
export type VerificationAnswers = Record<number, { result: string; resultReason: string }>;

/**
 * Step 11: keeps whether the signed text took each recommendation in, and why not. Those without an answer stay open,
 * so that a long check can be left and taken up again.
 * @throws DomainError invalid, with fields `result-<position>` and `resultReason-<position>`.
 */
export async function verifyRecommendations(
  db: PrismaClient,
  actor: Actor,
  caseId: string,
  answers: VerificationAnswers,
): Promise<void> {
  const checked = parseAnswers(answers);
  await db.$transaction(async (tx) => {
    await getDraftableCase(tx, actor, caseId, "verification");
    for (const [position, answer] of checked) {
      await tx.recommendation.updateMany({
        where: { caseId, position },
        data: { ...answer, verifiedBy: actor.name },
      });
    }
  });
}

function parseAnswers(answers: VerificationAnswers) {
  const fields: FieldErrors = {};
  const given = Object.entries(answers).filter(([, { result }]) => result !== "");
  const checked = given.flatMap(([position, answer]) => {
    try {
      return [[Number(position), parseInput(verificationSchema, answer)] as const];
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      for (const [name, sentence] of Object.entries(error.fields)) fields[`${name}-${position}`] = sentence;
      return [];
    }
  });
  if (Object.keys(fields).length > 0) throw new DomainError("invalid", "Revise los datos señalados.", fields);
  return checked;
}
