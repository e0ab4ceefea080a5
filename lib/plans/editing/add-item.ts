import { randomUUID } from "node:crypto";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { Values } from "../items/field.ts";
import { fieldsOf, ITEM_KINDS, type ItemKind } from "../items/item-kinds.ts";
import { schemaOfKind } from "../items/read-values.ts";
import { blankValues } from "../items/stored-values.ts";
import { assertRoom } from "./assert-room.ts";
import { checkItem } from "./check-item.ts";
import { itemTable, lastPosition } from "./item-table.ts";
import { lockPlan } from "./lock-plan.ts";
import { recordEdits } from "./plan-edits.ts";
import { writeValues } from "./write-values.ts";

/** Nobody reads more, and every page of a plan reads it whole. */
const MOST_OF_A_KIND = 500;

/**
 * Adds an item at the end of its kind.
 * @returns its id
 * @throws DomainError not_found, forbidden, invalid when its name is missing or a value is wrong
 */
export function addItem(db: PrismaClient, actor: Actor, kind: ItemKind, input: unknown): Promise<string> {
  return db.$transaction(async (tx) => {
    const plan = await lockPlan(tx, actor);
    const values = parseInput(schemaOfKind(kind), input) as Values;
    const { name } = ITEM_KINDS[kind];
    if (!values[name]) {
      const { label } = fieldsOf(kind)[name]!;
      throw new DomainError("invalid", "Falta lo principal.", { [name]: `Escriba: ${label.toLowerCase()}.` });
    }
    await assertRoom(tx, plan.id, kind);
    await checkItem(tx, plan, kind, { changed: values, whole: { ...blankValues(kind), ...values } });
    const id = randomUUID();
    const position = await nextPosition(tx, plan.id, kind);
    await itemTable(tx, kind).create({ data: { id, planId: plan.id, position }, select: { id: true } });
    const item = { planId: plan.id, kind, id, revision: 1 };
    await writeValues(tx, item, values);
    await recordEdits(tx, item, actor, "SAVED", values);
    return id;
  });
}

async function nextPosition(tx: Tx, planId: string, kind: ItemKind): Promise<number> {
  const position = (await lastPosition(tx, planId, kind)) + 1;
  if (position <= MOST_OF_A_KIND) return position;
  throw new DomainError(
    "invalid",
    `Un plan no puede tener más de ${MOST_OF_A_KIND} ${ITEM_KINDS[kind].many}.`,
  );
}
