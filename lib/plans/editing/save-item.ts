import { baselineOf } from "#lib/editing/baseline.ts";
import { mergeFields } from "#lib/editing/merge-fields.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { Values } from "../items/field.ts";
import { isToldKind, type PlanKind } from "../items/item-kinds.ts";
import { schemaOfKind } from "../items/read-values.ts";
import { checkItem } from "./check-item.ts";
import { type FoundItem, getItem } from "./get-item.ts";
import { itemTable } from "./item-table.ts";
import { assertMay, lockOwnPlan, lockPlan } from "./lock-plan.ts";
import { recordEdits, valuesAt } from "./plan-edits.ts";
import { sayConflict } from "./say-conflict.ts";
import { writeValues } from "./write-values.ts";

export interface ItemSave {
  kind: PlanKind;
  id: string;
  /** The revision that the form was drawn from. */
  revision: number;
  /** As they came from outside, all of the item's fields or some; checked here. */
  values: unknown;
}

export interface ItemSaved {
  values: Values;
  revision: number;
  /** Fields that a colleague had changed meanwhile and that stay as the colleague left them. */
  adopted: string[];
  /** Fields that both changed: they stay as the colleague left them until somebody chooses. */
  conflicts: string[];
  /** Who and when, in a sentence; empty without conflicts. */
  conflictMessage: string;
  savedAt: Date;
}

/**
 * The one writer of what is typed in a plan. Fields that one side changed are merged; of a field that both changed,
 * this later save is refused, and only there: its words go to the item's history all the same. What is already kept
 * is not written again, so that a retry after a lost answer is harmless.
 * @throws DomainError not_found, forbidden, invalid with a sentence per field, conflict when the item was taken out
 */
export async function saveItem(db: PrismaClient, actor: Actor, save: ItemSave): Promise<ItemSaved> {
  const saved = await db.$transaction((tx) => saveInside(tx, actor, save));
  if (saved) return saved;
  throw new DomainError(
    "conflict",
    "Otra persona lo quitó del plan mientras usted escribía. Lo que escribió está en su historia y puede restituirse.",
  );
}

async function saveInside(tx: Tx, actor: Actor, save: ItemSave): Promise<ItemSaved | null> {
  const { kind, id } = save;
  const plan = await lockPlanOf(tx, actor, kind, id);
  const item = await getItem(tx, plan.id, kind, id);
  const typed = withoutAbsent(parseInput(schemaOfKind(kind), save.values));
  const edited = { planId: plan.id, kind, id, revision: item.revision };
  if (item.removedAt) {
    const { changes } = mergeFields(item.values, typed, null);
    await recordEdits(tx, edited, actor, "REFUSED", pick(typed, changes));
    return null;
  }
  const { changes, adopted, conflicts } = mergeFields(item.values, typed, await baseOf(tx, item, save));
  await recordEdits(tx, edited, actor, "REFUSED", pick(typed, conflicts));
  const conflictMessage = await sayConflict(tx, id, conflicts);
  const outcome = { adopted, conflicts, conflictMessage, savedAt: new Date() };
  if (changes.length === 0) return { ...outcome, values: item.values, revision: item.revision };
  const changed = pick(typed, changes);
  const next = { ...edited, revision: item.revision + 1 };
  const whole = { ...item.values, ...changed };
  await checkItem(tx, plan, kind, { changed, whole });
  await writeValues(tx, next, changed);
  await recordEdits(tx, next, actor, "SAVED", changed);
  return { ...outcome, values: whole, revision: next.revision };
}

/** What is told of a plan is of the plan that it is told of; all the rest, of the one in course. */
async function lockPlanOf(tx: Tx, actor: Actor, kind: PlanKind, id: string) {
  if (!isToldKind(kind)) return lockPlan(tx, actor);
  assertMay(actor, "plans.edit");
  const told = isUuid(id) ? await itemTable(tx, kind).findFirst({ where: { id } }) : null;
  if (!told) throw notFound();
  return lockOwnPlan(tx, actor, told.planId as string);
}

/** What the fields were when the form was drawn; null when nobody edited since. */
async function baseOf(tx: Tx, item: FoundItem, { kind, revision }: ItemSave) {
  return revision === item.revision ? null : baselineOf(await valuesAt(tx, kind, item.id, revision));
}

const pick = (values: Values, fields: readonly string[]): Values =>
  Object.fromEntries(fields.map((field) => [field, values[field]!]));

const withoutAbsent = (values: Record<string, unknown>): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
