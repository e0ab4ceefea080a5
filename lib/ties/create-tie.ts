import { randomUUID } from "node:crypto";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeTie } from "./change-tie.ts";
import { checkPart } from "./parts/check-part.ts";
import { onOwnSide } from "./parts/own-side.ts";
import { partTable } from "./parts/part-table.ts";
import { schemaOfPart } from "./parts/part-schema.ts";
import { columnsOfPart } from "./parts/part-values.ts";
import { blankPart, filled } from "./parts/tie-parts.ts";

/**
 * Keeps a sister tie that was never registered, of the person's office.
 * @returns its id
 * @throws DomainError not_found, forbidden, invalid by field
 */
export function createTie(db: PrismaClient, actor: Actor, input: unknown, at = new Date()): Promise<string> {
  const change = { actor, action: "tie:create", permission: "ties.edit", at } as const;
  return changeTie(db, change, async (tx) => {
    const typed = await onOwnSide(tx, actor, filled(parseInput(schemaOfPart("tie"), input)));
    const values = { ...blankPart("tie"), ...typed };
    const { officeId } = actor;
    await checkPart(tx, "tie", { values, tie: { officeId }, at });
    const id = randomUUID();
    const stamp = { createdAt: at, updatedAt: at, updatedBy: actor.name };
    await partTable(tx, "tie").create({ data: { id, officeId, ...columnsOfPart("tie", values), ...stamp } });
    return { result: id, detail: { tie: id } };
  });
}
