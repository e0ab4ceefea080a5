import type { NewEntry } from "#lib/audit/append-entry.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { CaseStatus, Outcome, Side, Step } from "#lib/generated/prisma/enums.ts";
import type { News } from "#lib/notifications/news-statements.ts";
import type { CaseSnapshot } from "./case-snapshot.ts";
import type { ChangedTerm } from "./clock/change-terms.ts";
import type { ClockProjection } from "./clock/project-clock.ts";
import type { CaseColumns } from "./effects/effect.ts";

/** All that a move leaves written. */
export interface MoveWrite {
  /** The case as it was when the move was decided. */
  snapshot: CaseSnapshot;
  after: { step: Step; status: CaseStatus; turn: Side | null; turnSince: Date | null } & ClockProjection;
  /** Absent: the case goes on. */
  closing?: { outcome: Outcome; closedAt: Date };
  columns: CaseColumns;
  terms: readonly ChangedTerm[];
  entry: NewEntry;
  hasLetters: boolean;
  news: Omit<News, "eventKey"> | null;
  /** What the move writes elsewhere. */
  statements: readonly Prisma.Sql[];
}
