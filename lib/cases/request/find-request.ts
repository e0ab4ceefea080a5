import type { IsoDate } from "#lib/calendar/types.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { ReturnablePart } from "#lib/generated/prisma/enums.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { moveRule } from "#lib/workflow/moves.ts";
import { termOf } from "../case-facts-of.ts";
import { type CaseSnapshot, findCaseSnapshot } from "../case-snapshot.ts";
import { loadClock } from "../clock/load-clock.ts";
import { checkNotice, type NoticeCheck } from "./check-notice.ts";
import { editableParts } from "./editable-parts.ts";
import { editableFactsOf } from "./lock-case.ts";
import { listMissingItems, type MissingItem } from "./missing-parts.ts";

/** A request as the people of its own office see it while they prepare or correct it. */
export interface RequestView {
  snapshot: CaseSnapshot;
  /** What this person may change now; empty for who only reads, and once it is out of the office's hands. */
  editable: readonly ReturnablePart[];
  missing: MissingItem[];
  notice: NoticeCheck;
  /** Until when a prevention can be answered, ISO; null when none is open. */
  answerBy: IsoDate | null;
  today: IsoDate;
  /** Whether this person's role files. */
  files: boolean;
}

/** @returns null when it is not there or belongs to another office. */
export async function findRequest(
  db: PrismaClient,
  actor: Actor,
  caseId: string,
  now: Date,
): Promise<RequestView | null> {
  if (!isUuid(caseId)) return null;
  const [snapshot, clock] = await Promise.all([
    findCaseSnapshot(db, { id: caseId, officeId: actor.officeId }),
    loadClock(db, now),
  ]);
  if (!snapshot) return null;
  const prevented = snapshot.status === "PREVENTED";
  return {
    snapshot,
    editable: editableParts(actor, editableFactsOf(snapshot)),
    missing: listMissingItems(snapshot),
    notice: checkNotice(clock, now),
    answerBy: prevented ? (termOf(snapshot, "PREVENTION_ANSWER", clock)?.dueOn ?? null) : null,
    today: clock.today,
    files: moveRule("file").roles.includes(actor.role),
  };
}
