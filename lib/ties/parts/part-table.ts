import type { Tx } from "#lib/kernel/db.ts";
import type { TiePart } from "./tie-parts.ts";

/** What every part has beside its own fields. */
export interface PartRow {
  id: string;
  updatedAt: Date;
  updatedBy: string;
  [column: string]: unknown;
}

interface PartTable {
  findFirst(query: object): Promise<PartRow | null>;
  count(query: object): Promise<number>;
  create(query: object): Promise<PartRow>;
  update(query: object): Promise<PartRow>;
  delete(query: object): Promise<PartRow>;
}

const MODELS = {
  tie: "tie",
  commitment: "tieCommitment",
  line: "tieProgramLine",
  activity: "tieActivity",
  contact: "tieContact",
  note: "tieNote",
} as const satisfies Record<TiePart, keyof Tx>;

/** The table of a part: its columns are named as its fields. The types of their models are let go of here and nowhere else. */
export const partTable = (tx: Tx, part: TiePart): PartTable => tx[MODELS[part]] as unknown as PartTable;

/** How a row is found: a tie by its own id, the rest within theirs. */
export const within = (part: TiePart, tieId: string, id: string): object =>
  part === "tie" ? { id: tieId } : { id, tieId };
