import { randomUUID } from "node:crypto";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeTie } from "../change-tie.ts";
import { lockOpenTie, type TieKey } from "../lock-tie.ts";
import { checkPart } from "./check-part.ts";
import { partTable } from "./part-table.ts";
import { schemaOfPart } from "./part-schema.ts";
import { columnsOfPart } from "./part-values.ts";
import { blankPart, filled, type ListedPart, TIE_PARTS } from "./tie-parts.ts";

/** A page has them all: those of decades. */
const MOST = 500;

/**
 * Adds an activity, a commitment, a line of the programme, a contact or a note; of a registered agreement, the first of
 * them makes its tie.
 * @returns the id of the tie, and that of what was added
 * @throws DomainError not_found, forbidden, conflict when the tie is closed, invalid by field
 */
export function addPart(
  db: PrismaClient,
  actor: Actor,
  { tie: key, part, values: input }: { tie: TieKey; part: ListedPart; values: unknown },
  at = new Date(),
): Promise<{ tieId: string; id: string }> {
  const change = { actor, action: "tie:save", permission: "ties.edit", target: key, at } as const;
  return changeTie(db, change, async (tx) => {
    const tie = await lockOpenTie(tx, actor, key, at);
    const values = { ...blankPart(part), ...filled(parseInput(schemaOfPart(part), input)) };
    await checkPart(tx, part, { values, tie, at });
    const table = partTable(tx, part);
    if ((await table.count({ where: { tieId: tie.id } })) >= MOST)
      throw new DomainError("invalid", `Caben hasta ${MOST}: ${TIE_PARTS[part].many.toLowerCase()}.`);
    const id = randomUUID();
    const stamp = { updatedAt: at, updatedBy: actor.name };
    await table.create({ data: { id, tieId: tie.id, ...columnsOfPart(part, values), ...stamp } });
    return { result: { tieId: tie.id, id }, detail: { tie: tie.id, part, id } };
  });
}
