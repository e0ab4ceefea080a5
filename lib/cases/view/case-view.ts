import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Side } from "#lib/generated/prisma/enums.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { visibleCases } from "#lib/permissions/visible-cases.ts";
import { listMoveOptions, type MoveOption } from "#lib/workflow/decide-move.ts";
import { caseFactsOf } from "../case-facts-of.ts";
import { type CaseSnapshot, findCaseSnapshot } from "../case-snapshot.ts";
import { loadClock } from "../clock/load-clock.ts";
import { type Audience, audienceOf, isAuthority } from "./audience.ts";
import { type ClockView, clockView } from "./clock-view.ts";
import { type HistoryEntry, listHistory } from "./history-view.ts";
import { type StepProgress, stepProgress } from "./step-progress.ts";
import { timeBySide } from "./time-by-side.ts";
import { visibleDocuments } from "./visible-documents.ts";

export interface CaseDocument {
  id: string;
  kind: CaseSnapshot["documents"][number]["kind"];
  letter: string;
  entryId: string | null;
  version: number;
  name: string;
  mime: string;
  size: number;
  pages: number | null;
  sha256: string;
  createdAt: Date;
  frozenAt: Date | null;
  supersededAt: Date | null;
}

/** A case as one person sees it. */
export interface CaseView {
  audience: Audience;
  snapshot: CaseSnapshot;
  progress: StepProgress[];
  options: MoveOption[];
  clock: ClockView;
  history: HistoryEntry[];
  documents: CaseDocument[];
  assignees: { dgcp: string | null; cja: string | null };
  /** Business days with the turn, per side, since the filing. */
  days: Record<Side, number> | null;
  registryNumber: string | null;
}

/** @returns null when the case is not there or not for this person. The number of queries does not depend on the case. */
export async function findCaseView(
  db: PrismaClient,
  actor: Actor,
  caseId: string,
  now: Date,
): Promise<CaseView | null> {
  const snapshot = await findCaseSnapshot(db, { AND: [{ id: caseId }, visibleCases(actor)] });
  if (!snapshot) return null;
  const audience = audienceOf(actor, snapshot.officeId);
  const [clock, history, documents, assignees, agreement] = await Promise.all([
    loadClock(db, now),
    listHistory(db, caseId, audience),
    listDocuments(db, snapshot, audience),
    listAssignees(db, snapshot),
    db.agreement.findUnique({ where: { caseId }, select: { number: true, publishedAt: true } }),
  ]);
  const filed = history.findIndex((entry) => entry.action === "file");
  return {
    audience,
    snapshot: hideUnanswered(snapshot, audience),
    progress: stepProgress(snapshot, history),
    options: listMoveOptions(actor, caseFactsOf(snapshot, clock)),
    clock: clockView(snapshot, clock),
    history,
    documents,
    assignees,
    days: filed < 0 ? null : timeBySide(history.slice(filed), clock.calendar, now),
    registryNumber: agreement && (agreement.publishedAt || isAuthority(audience)) ? agreement.number : null,
  };
}

/** The CJA's draft is the CJA's; the DGCP reads the dictamen once issued, the office once it has been answered. */
function hideUnanswered(snapshot: CaseSnapshot, audience: Audience): CaseSnapshot {
  const readable =
    audience === "cja" || (audience === "dgcp" ? snapshot.dictamen?.issuedAt : snapshot.respondedAt);
  return readable ? snapshot : { ...snapshot, dictamen: null, recommendations: [] };
}

async function listDocuments(
  db: PrismaClient,
  snapshot: CaseSnapshot,
  audience: Audience,
): Promise<CaseDocument[]> {
  const rows = await db.document.findMany({
    where: { AND: [{ caseId: snapshot.id }, visibleDocuments(audience, snapshot)] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      kind: true,
      letter: true,
      entryId: true,
      version: true,
      name: true,
      mime: true,
      size: true,
      pages: true,
      sha256: true,
      createdAt: true,
      frozenAt: true,
      supersededAt: true,
    },
  });
  return rows.map((row) => ({ ...row, entryId: row.entryId === null ? null : String(row.entryId) }));
}

async function listAssignees(db: PrismaClient, { dgcpAssigneeId, cjaAssigneeId }: CaseSnapshot) {
  const ids = [dgcpAssigneeId, cjaAssigneeId].filter((id) => id !== null);
  const people = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? null;
  return { dgcp: nameOf(dgcpAssigneeId), cja: nameOf(cjaAssigneeId) };
}
