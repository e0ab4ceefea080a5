import type { PartRow, RowTable } from "#lib/editing/row-table.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { TiePart } from "./tie-parts.ts";

const MODELS = {
  tie: "tie",
  commitment: "tieCommitment",
  line: "tieProgramLine",
  activity: "tieActivity",
  contact: "tieContact",
  note: "tieNote",
} as const satisfies Record<TiePart, keyof Tx>;

/** The table of a part. */
export const partTable = (tx: Tx, part: TiePart): RowTable<PartRow> =>
  tx[MODELS[part]] as unknown as RowTable<PartRow>;

/** How a row is found: a tie by its own id, the rest within theirs. */
export const within = (part: TiePart, tieId: string, id: string): object =>
  part === "tie" ? { id: tieId } : { id, tieId };
