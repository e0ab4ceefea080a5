import { z } from "zod";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { TieCommitmentState } from "#lib/generated/prisma/enums.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { dateColumn, isoDateSchema } from "#lib/kernel/iso-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { paragraphsSchema } from "#lib/kernel/text-schemas.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeTie } from "./change-tie.ts";
import { lockOpenTie, type TieKey } from "./lock-tie.ts";

export const LONGEST_MOVE_NOTE = 1000;

const moveSchema = z
  .object({
    state: z.enum(TieCommitmentState, "Elija cómo va."),
    happenedOn: isoDateSchema,
    note: paragraphsSchema(LONGEST_MOVE_NOTE),
  })
  .refine(({ state, note }) => state !== "CANCELLED" || note !== "", {
    path: ["note"],
    message: "Diga por qué se canceló.",
  });

/**
 * Writes down how a commitment goes. The state is that of its last move, and no move is ever changed; the same state as
 * it has, on the same day, is not written twice.
 * @throws DomainError not_found, forbidden, conflict when the tie is closed, invalid by field
 */
export function moveCommitment(
  db: PrismaClient,
  actor: Actor,
  { tie: key, id, input }: { tie: TieKey; id: string; input: unknown },
  at = new Date(),
): Promise<void> {
  const change = { actor, action: "tie:move", permission: "ties.edit", target: key, at } as const;
  return changeTie(db, change, async (tx) => {
    const { id: tieId } = await lockOpenTie(tx, actor, key, at);
    const commitment = isUuid(id) ? await tx.tieCommitment.findFirst({ where: { id, tieId } }) : null;
    if (!commitment) throw notFound();
    const { state, note, ...typed } = parseInput(moveSchema, input);
    if (typed.happenedOn > mexicoCityDay(at)) {
      throw new DomainError("invalid", "Revise lo señalado.", { happenedOn: "Esa fecha todavía no llega." });
    }
    const happenedOn = dateColumn(typed.happenedOn);
    const isSame = commitment.state === state && commitment.stateOn?.getTime() === happenedOn.getTime();
    if (isSame) return { result: undefined, detail: null };
    await tx.tieCommitmentMove.create({
      data: { commitmentId: id, state, happenedOn, note, byName: actor.name, at },
    });
    return { result: undefined, detail: { tie: tieId, commitment: id, state } };
  });
}
