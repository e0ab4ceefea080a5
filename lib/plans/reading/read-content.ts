import type { Tx } from "#lib/kernel/db.ts";
import { alongWith, itemTable } from "../editing/item-table.ts";
import type { Field, Values } from "../items/field.ts";
import { fieldsOf, type Item, type ItemKind, LISTED_KINDS } from "../items/item-kinds.ts";
import { valuesOfRow } from "../items/stored-values.ts";
import { measuredOf } from "../rules/traffic-light.ts";
import type { Measured, Measurement, PlanContent, RecordedContent } from "./plan-content.ts";

type Items = Omit<PlanContent, "measured">;

/** The columns of `PlanFileFacts` that are published. */
export const FILE_FACTS = { id: true, name: true, mime: true, size: true, sha256: true } as const;
const OWN_FILE = { ...FILE_FACTS, width: true, height: true } as const;

/** All that stands in a plan: one statement per table. What points at something taken out points at nothing. */
export async function readContent(tx: Tx, planId: string): Promise<PlanContent> {
  const [measured, items] = await Promise.all([readMeasured(tx, planId), readStanding(tx, planId)]);
  return { ...items, measured: ofStanding(measured, items) };
}

/** The same with every measurement, for what is kept of a plan or taken away from it. */
export async function readRecordedContent(tx: Tx, planId: string): Promise<RecordedContent> {
  const [all, items] = await Promise.all([readMeasurements(tx, planId), readStanding(tx, planId)]);
  const measurement = ofStanding(all, items);
  return { ...items, measurement, measured: measuredOf(measurement) };
}

function ofStanding<M extends Measured>(measured: readonly M[], { indicator }: Items): M[] {
  const standing = new Set(indicator.map(({ id }) => id));
  return measured.filter(({ indicatorId }) => standing.has(indicatorId));
}

async function readStanding(tx: Tx, planId: string): Promise<Items> {
  const [file, ...lists] = await Promise.all([
    tx.planFile.findMany({ where: { planId }, orderBy: { id: "asc" }, select: OWN_FILE }),
    ...LISTED_KINDS.map((kind) => readItems(tx, planId, kind)),
  ]);
  const content = Object.fromEntries(LISTED_KINDS.map((kind, index) => [kind, lists[index]!]));
  const standing = new Set(lists.flatMap((items) => items.map(({ id }) => id)));
  for (const kind of LISTED_KINDS)
    content[kind] = content[kind]!.map((item) => withoutLost(kind, item, standing));
  return { ...content, file } as unknown as Items;
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

/**
 * Only those in force, as measurementsInForce says of all of them: a test compares both. One row per indicator: of
 * twenty thousand measurements a page shows three hundred, and reading each as a row took most of its time.
 */
async function readMeasured(tx: Tx, planId: string): Promise<Measured[]> {
  const rows = await tx.$queryRaw<{ indicatorId: string; values: Record<string, string> }[]>`
    SELECT indicator_id AS "indicatorId", json_object_agg(period, value) AS values
    FROM (
      SELECT DISTINCT ON (m.indicator_id, m.period) m.indicator_id, m.period, trim_scale(m.value)::text AS value
      FROM plan_measurements m
      WHERE m.plan_id = ${planId}::uuid
        AND NOT EXISTS (SELECT FROM plan_measurements c WHERE c.corrects = m.id)
      ORDER BY m.indicator_id, m.period, m.at DESC, m.id DESC
    ) in_force
    GROUP BY 1`;
  return rows.flatMap(({ indicatorId, values }) =>
    Object.entries(values).map(([period, value]) => ({ indicatorId, period, value })),
  );
}

/** All that was measured in a plan, corrected or not, the earliest first. */
export async function readMeasurements(tx: Tx, planId: string, indicatorId?: string): Promise<Measurement[]> {
  const rows = await tx.planMeasurement.findMany({
    where: { planId, ...(indicatorId && { indicatorId }) },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, indicatorId, period, value, note, correctsId, byName, at }) => ({
    ...{ id, indicatorId, period, note, byName },
    value: String(value),
    correctsId: correctsId ?? "",
    at: at.toISOString(),
  }));
}
