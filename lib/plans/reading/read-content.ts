import type { Tx } from "#lib/kernel/db.ts";
import { alongWith, itemTable } from "../editing/item-table.ts";
import type { Field, Values } from "../items/field.ts";
import { fieldsOf, type Item, type ItemKind, LISTED_KINDS } from "../items/item-kinds.ts";
import { valuesOfRow } from "../items/stored-values.ts";
import type { Measurement, PlanContent } from "./plan-content.ts";

/** All that stands in a plan: one statement per table. What points at something taken out points at nothing. */
export async function readContent(tx: Tx, planId: string): Promise<PlanContent> {
  const [measurement, ...lists] = await Promise.all([
    readMeasurements(tx, planId),
    ...LISTED_KINDS.map((kind) => readItems(tx, planId, kind)),
  ]);
  const content = Object.fromEntries(LISTED_KINDS.map((kind, index) => [kind, lists[index]!]));
  const standing = new Set(lists.flatMap((items) => items.map(({ id }) => id)));
  for (const kind of LISTED_KINDS)
    content[kind] = content[kind]!.map((item) => withoutLost(kind, item, standing));
  return {
    ...content,
    measurement: measurement.filter(({ indicatorId }) => standing.has(indicatorId)),
  } as PlanContent;
}

async function readItems(tx: Tx, planId: string, kind: ItemKind): Promise<Item[]> {
  const rows = await itemTable(tx, kind).findMany({
    where: { planId, removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    ...alongWith(kind),
  });
  return rows.map((row) => ({ id: row.id, ...valuesOfRow(kind, row) }) as Item);
}

function withoutLost(kind: ItemKind, item: Item, standing: ReadonlySet<string>): Item {
  const values: Values = { ...item };
  for (const [name, field] of Object.entries<Field>(fieldsOf(kind))) {
    const value = values[name]!;
    if (field.type === "item" && !standing.has(value as string)) values[name] = "";
    if (field.type === "items") values[name] = (value as string[]).filter((id) => standing.has(id));
  }
  return values as Item;
}

/** All that was measured in a plan, corrected or not, the earliest first. */
export async function readMeasurements(tx: Tx, planId: string): Promise<Measurement[]> {
  const rows = await tx.planMeasurement.findMany({
    where: { planId },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, indicatorId, period, value, note, correctsId, byName, at }) => ({
    ...{ id, indicatorId, period, note, byName },
    value: String(value),
    correctsId: correctsId ?? "",
    at: at.toISOString(),
  }));
}
