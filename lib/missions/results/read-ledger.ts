import type { MissionKind } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { ownMissions } from "../reading/own-missions.ts";
import { type CommitmentReading, readCommitment } from "./commitment-state.ts";
import { readResult, resultSelect } from "./read-result.ts";

export interface LedgerRow extends CommitmentReading {
  id: string;
  what: string;
  owner: string;
  /** ISO: as it was promised, whatever was said afterwards. */
  promisedFor: string;
  mission: { id: string; code: string; kind: MissionKind; title: string };
}

/**
 * Every commitment of the tours and visits of the person's office with how it stands, by its date. As many statements
 * for any number of them.
 * @param today ISO date in Mexico City
 */
export async function readLedger(tx: Tx, actor: Actor, today: string): Promise<LedgerRow[]> {
  const rows = await tx.missionCommitment.findMany({
    where: { mission: ownMissions(actor) },
    select: {
      ...{ id: true, what: true, owner: true, dueOn: true },
      mission: { select: { id: true, code: true, kind: true, title: true } },
      results: { orderBy: [{ at: "asc" }, { id: "asc" }], select: resultSelect },
    },
  });
  return rows
    .map(({ dueOn, results, ...row }): LedgerRow => {
      const promisedFor = isoOfColumn(dueOn);
      const reading = readCommitment({ dueOn: promisedFor, results: results.map(readResult) }, today);
      return { ...row, ...reading, promisedFor };
    })
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn) || one.id.localeCompare(other.id));
}
