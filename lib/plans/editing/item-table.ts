import type { RowTable } from "#lib/editing/row-table.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { RowKind } from "../items/item-kinds.ts";

/** What every item of a plan has beside its own fields. */
export interface ItemRow {
  id: string;
  position: number;
  revision: number;
  removedAt: Date | null;
  [column: string]: unknown;
}

const MODELS = {
  figure: "planFigure",
  picture: "planPicture",
  swot: "planSwotItem",
  actor: "planActor",
  commitment: "planCommitment",
  axis: "planAxis",
  objective: "planObjective",
  action: "planAction",
  actionYear: "planActionYear",
  indicator: "planIndicator",
  target: "planTarget",
  evidence: "planEvidence",
  progress: "planProgress",
  section: "planReportSection",
} as const satisfies Record<RowKind, keyof Tx>;

/** The table of a kind of item; the test of the round trip holds its columns to the fields of `ITEM_KINDS`. */
export const itemTable = (tx: Tx, kind: RowKind): RowTable<ItemRow> =>
  tx[MODELS[kind]] as unknown as RowTable<ItemRow>;

/** What must be read along with a row for its values to be whole. */
export const alongWith = (kind: RowKind): object =>
  kind === "objective" ? { include: { swotLinks: { select: { swotId: true } } } } : {};

/** Of the last item of a kind in a plan, those taken out included; 0 when there are none. */
export async function lastPosition(tx: Tx, planId: string, kind: RowKind): Promise<number> {
  const query = { where: { planId }, orderBy: { position: "desc" }, select: { position: true } };
  return (await itemTable(tx, kind).findFirst(query))?.position ?? 0;
}
