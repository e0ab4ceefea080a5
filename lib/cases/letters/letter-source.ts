import type { AuditEntry, Prisma } from "#lib/generated/prisma/client.ts";
import { caseStream } from "#lib/audit/append-entry.ts";
import { getSettings } from "#lib/kernel/env.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { ClockInputs } from "../case-facts-of.ts";
import { type CaseSnapshot, findCaseSnapshot } from "../case-snapshot.ts";
import { loadClock } from "../clock/load-clock.ts";

const fileSelect = {
  id: true,
  kind: true,
  name: true,
  size: true,
  pages: true,
  sha256: true,
  version: true,
  frozenAt: true,
  supersededAt: true,
} as const satisfies Prisma.DocumentSelect;

/** All that a letter may tell, read once: the case, its history and the row of it that the letter is about. */
export interface LetterSource {
  snapshot: CaseSnapshot;
  entry: AuditEntry;
  history: AuditEntry[];
  files: Prisma.DocumentGetPayload<{ select: typeof fileSelect }>[];
  people: {
    id: string;
    name: string;
    position: string;
    role: string;
    officeId: string;
    office: { name: string };
  }[];
  agreement: Prisma.AgreementGetPayload<object> | null;
  clock: ClockInputs;
  appUrl: string;
  demo: boolean;
}

/** @throws Error when the row of the history is not there: a job for something that never happened. */
export async function loadLetterSource(db: Tx, caseId: string, entryId: bigint): Promise<LetterSource> {
  const history = await db.auditEntry.findMany({
    where: { stream: caseStream(caseId) },
    orderBy: { seq: "asc" },
  });
  const entry = history.find(({ id }) => id === entryId);
  const snapshot = await findCaseSnapshot(db, { id: caseId });
  if (!entry || !snapshot) throw new Error(`No row ${entryId} in the history of case ${caseId}`);
  const files = await db.document.findMany({
    where: { caseId, frozenAt: { not: null }, kind: { in: ["REQUEST", "DRAFT", "ANNEX", "SIGNED_COPY"] } },
    select: fileSelect,
    orderBy: { createdAt: "asc" },
  });
  const people = await db.user.findMany({
    where: {
      OR: [
        { id: { in: history.flatMap(({ actorId }) => actorId ?? []) } },
        { role: { in: ["dgcp_head", "cja_head"] }, disabledAt: null },
        { role: "office_head", officeId: snapshot.officeId, disabledAt: null },
      ],
    },
    select: {
      id: true,
      name: true,
      position: true,
      role: true,
      officeId: true,
      office: { select: { name: true } },
    },
    orderBy: { createdAt: "asc" },
  });
  const agreement = await db.agreement.findUnique({ where: { caseId } });
  const demo = await db.installation.findFirst({ where: { mode: "demo" } });
  // Counted as on the day of the move: a letter written late says what it would have said then.
  const clock = await loadClock(db, entry.at);
  return {
    snapshot,
    entry,
    history,
    files,
    people,
    agreement,
    clock,
    appUrl: getSettings().appUrl,
    demo: demo !== null,
  };
}
