import type { Tx } from "#lib/kernel/db.ts";
import type { MissionPart } from "./mission-parts.ts";

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
  createMany(query: object): Promise<unknown>;
  update(query: object): Promise<PartRow>;
  delete(query: object): Promise<PartRow>;
}

const MODELS = {
  mission: "mission",
  place: "missionPlace",
  member: "missionMember",
  session: "missionSession",
  person: "missionPerson",
  cost: "missionCost",
  commitment: "missionCommitment",
} as const satisfies Record<MissionPart, keyof Tx>;

/** The table of a part: its columns are named as its fields. The types of their models are let go of here and nowhere else. */
export const partTable = (tx: Tx, part: MissionPart): PartTable => tx[MODELS[part]] as unknown as PartTable;

/** How a row is found: a mission by its own id, the rest within theirs. */
export const within = (part: MissionPart, missionId: string, id: string): object =>
  part === "mission" ? { id: missionId } : { id, missionId };
