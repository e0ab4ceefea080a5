import type { PartRow, RowTable } from "#lib/editing/row-table.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { MissionPart } from "./mission-parts.ts";

const MODELS = {
  mission: "mission",
  place: "missionPlace",
  member: "missionMember",
  session: "missionSession",
  person: "missionPerson",
  cost: "missionCost",
  commitment: "missionCommitment",
} as const satisfies Record<MissionPart, keyof Tx>;

/** The table of a part. */
export const partTable = (tx: Tx, part: MissionPart): RowTable<PartRow> =>
  tx[MODELS[part]] as unknown as RowTable<PartRow>;

/** How a row is found: a mission by its own id, the rest within theirs. */
export const within = (part: MissionPart, missionId: string, id: string): object =>
  part === "mission" ? { id: missionId } : { id, missionId };
