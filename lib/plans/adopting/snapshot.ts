import { createHash } from "node:crypto";
import { ITEM_KINDS, type ItemKind, type KindValues, LISTED_KINDS } from "../items/item-kinds.ts";
import { blankValues } from "../items/stored-values.ts";
import type { RecordedContent, RecordedPlan } from "../reading/plan-content.ts";
import { measuredOf } from "../rules/traffic-light.ts";

/** A plan as it is published. What is only of the office stays at home: who measured, and whom to call. */
export interface Snapshot {
  /** Of this shape: a later one is read by its number. */
  format: 1;
  office: string;
  firstYear: number;
  plan: KindValues<"plan">;
  content: RecordedContent;
}

/** Fields of people that a public page has no use for. */
const PRIVATE = { actor: ["contact"] } as const;

/** Whether a field of an element leaves the office when the plan is published. */
export const isPublished = (kind: ItemKind, field: string): boolean =>
  kind !== "actor" || !PRIVATE.actor.some((name) => name === field);

export function snapshotOf({ officeName, firstYear, values, content }: RecordedPlan): Snapshot {
  const actor = content.actor.map((item) => {
    const open = { ...item };
    for (const field of PRIVATE.actor) open[field] = "";
    return open;
  });
  const measurement = content.measurement.map((each) => ({ ...each, byName: "" }));
  const proving = new Set(content.evidence.map(({ fileId }) => fileId));
  const file = content.file
    .filter(({ id }) => proving.has(id))
    .map(({ width: _, height: __, ...facts }) => facts);
  return {
    format: 1,
    office: officeName,
    firstYear,
    plan: values,
    // Pictures are published with the profile, by a door of their own.
    content: { ...content, picture: [], actor, measurement, file },
  };
}

/** The text that is kept and hashed: fields and items in the order of their tables, whatever order they came in. */
export function writeSnapshot({ format, office, firstYear, plan, content }: Snapshot): string {
  const inOrder = (kind: keyof typeof ITEM_KINDS, item: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.keys(ITEM_KINDS[kind].fields).map((name) => [name, item[name]]));
  const items = LISTED_KINDS.map((kind) => [
    kind,
    content[kind].map((item) => ({ id: item.id, ...inOrder(kind, item) })),
  ]);
  return JSON.stringify({
    ...{ format, office, firstYear, plan: inOrder("plan", plan) },
    content: { ...Object.fromEntries(items), measurement: content.measurement, file: content.file },
  });
}

/** What a version from before some field or kind does not have is read as nothing said. */
export function readSnapshot(content: string): Snapshot {
  const { plan, content: written, ...rest } = JSON.parse(content) as Snapshot;
  const { file = [], ...items } = written;
  const itemsOf = (kind: ItemKind) => (items[kind] ?? []).map((item) => ({ ...blankValues(kind), ...item }));
  const whole = Object.fromEntries(LISTED_KINDS.map((kind) => [kind, itemsOf(kind)]));
  return {
    ...rest,
    plan: { ...blankValues("plan"), ...plan },
    content: { ...items, ...whole, file, measured: measuredOf(items.measurement) },
  };
}

export const hashSnapshot = (content: string): string => createHash("sha256").update(content).digest("hex");
