import type { Side, Step } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { caseStream } from "#lib/audit/append-entry.ts";
import { isMoveKey, moveRule } from "#lib/workflow/moves.ts";
import { REQUEST_ACTIONS } from "../request/request-actions.ts";
import { type Audience, isAuthority } from "./audience.ts";

export interface HistoryEntry {
  id: string;
  seq: number;
  at: Date;
  action: string;
  /** What happened, in the past: «Turnó el expediente…». */
  what: string;
  actorName: string;
  actorOffice: string | null;
  fromStep: Step | null;
  toStep: Step | null;
  reason: string | null;
  letterNumber: string | null;
  turn: Side | null;
  documents: { name: string; version: number; sha256: string }[];
  hash: string;
}

/** The facts that a row of the trail may carry; read by name, so that nothing shows by having been stored. */
interface Detail {
  turn?: Side | null;
  letterNumber?: string;
  documents?: { name: string; version: number; sha256: string }[];
}

/** The whole history of a case, oldest first, as this audience may read it. One query. */
export async function listHistory(db: Tx, caseId: string, audience: Audience): Promise<HistoryEntry[]> {
  const rows = await db.auditEntry.findMany({
    where: {
      stream: caseStream(caseId),
      visibility: { in: isAuthority(audience) ? ["PARTIES", "INTERNAL"] : ["PARTIES"] },
    },
    orderBy: { seq: "asc" },
  });
  return rows.map((row) => {
    const { turn = null, letterNumber = null, documents = [] } = row.detail as Detail;
    return {
      id: String(row.id),
      seq: row.seq,
      at: row.at,
      action: row.action,
      what: describe(row.action),
      actorName: row.actorName,
      actorOffice: row.actorOffice,
      fromStep: row.fromStep,
      toStep: row.toStep,
      reason: row.reason,
      letterNumber,
      turn,
      documents: documents.map(({ name, version, sha256 }) => ({ name, version, sha256 })),
      hash: row.hash,
    };
  });
}

const describe = (action: string): string =>
  isMoveKey(action)
    ? moveRule(action).past
    : (REQUEST_ACTIONS[action as keyof typeof REQUEST_ACTIONS] ?? action);
