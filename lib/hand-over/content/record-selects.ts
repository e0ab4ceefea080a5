import type { Prisma } from "#lib/generated/prisma/client.ts";
import { tieSelect } from "#lib/policy-notices/ties/tie-view.ts";

// What a pack reads of each thing, by name: what is added to a table does not go into it by itself.

export const DOCUMENT = { id: true, name: true, size: true, sha256: true, storageKey: true } as const;

export const caseSelect = {
  ...{ id: true, folio: true, title: true, signingBody: true, kind: true, step: true, status: true },
  ...{
    outcome: true,
    turn: true,
    dueOn: true,
    createdAt: true,
    filedAt: true,
    closedAt: true,
    respondedAt: true,
  },
  counterparts: { select: { name: true, place: true }, orderBy: { position: "asc" } },
  agreement: { select: { number: true } },
} as const satisfies Prisma.CaseFileSelect;

export const agreementSelect = {
  ...{ number: true, title: true, kind: true, signingBody: true, signedOn: true, inForceOn: true },
  ...{
    validity: true,
    endsOn: true,
    terminatedOn: true,
    replacedBy: true,
    withdrawnAt: true,
    registeredOn: true,
  },
  ...{ publishedAt: true, terms: true },
  counterparts: { select: { name: true, place: true }, orderBy: { position: "asc" } },
  documents: { select: DOCUMENT, orderBy: { id: "asc" } },
} as const satisfies Prisma.AgreementSelect;

// By name, so that a secret of an account can never be read into a pack by being added to the table.
export const accountSelect = {
  ...{
    name: true,
    email: true,
    position: true,
    role: true,
    lastSignInAt: true,
    disabledAt: true,
    createdAt: true,
  },
} as const satisfies Prisma.UserSelect;

export const practiceSelect = {
  ...{ id: true, name: true, kind: true, summary: true, place: true, firstYear: true, lastYear: true },
  ...{ partners: true, agreements: true, publishedAt: true },
  evaluations: {
    select: {
      ...{ evaluatorOfficeId: true, kind: true, state: true, round: true, sentAt: true, score: true },
      evaluator: { select: { name: true } },
      answers: { select: { question: true, evidence: true }, where: { evidence: { not: "" } } },
      files: { select: { ...DOCUMENT, question: true }, orderBy: { id: "asc" } },
    },
    orderBy: { createdAt: "asc" },
  },
} as const satisfies Prisma.PracticeSelect;

export const contributionSelect = {
  ...{ id: true, state: true, title: true, byline: true, body: true, sentAt: true, reason: true },
  article: { select: { edition: { select: { number: true } } } },
  picture: { select: DOCUMENT },
} as const satisfies Prisma.BulletinContributionSelect;

export const noticeTieSelect = {
  ...tieSelect,
  at: true,
  notice: { select: { code: true, title: true } },
} as const satisfies Prisma.PolicyNoticeTieSelect;

export const versionSelect = {
  ...{
    planId: true,
    number: true,
    instrument: true,
    reference: true,
    adoptedOn: true,
    sha256: true,
    content: true,
  },
} as const satisfies Prisma.PlanVersionSelect;

/** Who wrote, and what they wrote, are erased by a rule of their own: a pack never has them. */
export const replySelect = {
  ...{ organisation: true, kind: true, countryCode: true, city: true, confirmedAt: true, handling: true },
  ...{ note: true, notice: { select: { code: true } } },
} as const satisfies Prisma.PartnerReplySelect;

export const planFileSelect = {
  ...DOCUMENT,
  planId: true,
  evidence: { select: { title: true }, where: { removedAt: null } },
  pictures: { select: { alt: true }, where: { removedAt: null } },
  profiles: { select: { edition: { select: { number: true } } } },
  versions: { select: { use: true, version: { select: { number: true } } } },
} as const satisfies Prisma.PlanFileSelect;

export const profileSelect = { planId: true, number: true, sha256: true, content: true, at: true } as const;
const told = { ...profileSelect, corrects: true } as const;
export const sendingSelect = { ...told, period: true } as const satisfies Prisma.PlanProgressSendingSelect;
export const editionSelect = { ...told, year: true } as const satisfies Prisma.PlanReportEditionSelect;
