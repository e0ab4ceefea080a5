import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";

/** Everything that decides about a case, read in one query. */
const snapshotSelect = {
  id: true,
  folio: true,
  officeId: true,
  step: true,
  status: true,
  outcome: true,
  version: true,
  draftVersion: true,
  draftSavedAt: true,
  draftSavedBy: true,
  title: true,
  signingBody: true,
  signingBodyPowers: true,
  kind: true,
  languages: true,
  purpose: true,
  intendedDate: true,
  intendedPlace: true,
  eventuality: true,
  noAnnexes: true,
  signedOn: true,
  signedPlace: true,
  filedAt: true,
  referredAt: true,
  respondedAt: true,
  turn: true,
  turnSince: true,
  dgcpAssigneeId: true,
  cjaAssigneeId: true,
  office: { select: { id: true, name: true, kind: true, stateCode: true, municipality: true } },
  counterparts: {
    select: {
      position: true,
      name: true,
      type: true,
      countryCode: true,
      place: true,
      country: { select: { name: true } },
    },
    orderBy: { position: "asc" },
  },
  areas: {
    select: { areaKey: true, area: { select: { name: true } } },
    orderBy: { area: { position: "asc" } },
  },
  documents: {
    where: { supersededAt: null, kind: { in: ["REQUEST", "DRAFT", "ANNEX", "SIGNED_COPY"] } },
    select: {
      id: true,
      kind: true,
      version: true,
      name: true,
      mime: true,
      size: true,
      sha256: true,
      storageKey: true,
      frozenAt: true,
      createdAt: true,
    },
    orderBy: [{ kind: "asc" }, { createdAt: "asc" }],
  },
  terms: {
    select: {
      id: true,
      kind: true,
      budgetDays: true,
      receivedAt: true,
      rule: { select: { legalBasis: true } },
      endedAt: true,
      suspensions: {
        select: { id: true, kind: true, startedAt: true, endedAt: true, startedBy: true },
        orderBy: { startedAt: "asc" },
      },
    },
  },
  returns: {
    select: { id: true, kind: true, parts: true, reason: true, createdAt: true, answeredAt: true },
    orderBy: { createdAt: "asc" },
  },
  dictamen: true,
  recommendations: {
    select: {
      id: true,
      position: true,
      clause: true,
      text: true,
      severity: true,
      result: true,
      resultReason: true,
    },
    orderBy: { position: "asc" },
  },
} as const satisfies Prisma.CaseFileSelect;

export type CaseSnapshot = Prisma.CaseFileGetPayload<{ select: typeof snapshotSelect }>;

/** @param where already restricted to what the actor may see (visibleCases). */
export const findCaseSnapshot = (db: Tx, where: Prisma.CaseFileWhereInput): Promise<CaseSnapshot | null> =>
  db.caseFile.findFirst({ where, select: snapshotSelect, relationLoadStrategy: "join" });
