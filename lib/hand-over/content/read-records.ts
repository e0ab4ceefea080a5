import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { visibleDocuments } from "#lib/cases/view/visible-documents.ts";
import { readRecordedEvents, type RecordedEvent } from "#lib/events/read-recorded-events.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { readRecordedMissions, type RecordedMission } from "#lib/missions/reading/read-recorded.ts";
import { type RecordedTie, readRecordedTies } from "#lib/ties/reading/read-recorded.ts";
import { readMemberships } from "#lib/networks/memberships/read-memberships.ts";
import type { MembershipView } from "#lib/networks/network-view.ts";
import type { NoticeView } from "#lib/partner-notices/notice-view.ts";
import { listNotices } from "#lib/partner-notices/read-notices.ts";
import type { Invitation } from "#lib/panorama/invitations/invitation.ts";
import { readInvitationsOf } from "#lib/panorama/invitations/read-invitations.ts";
import { valuesOfRow } from "#lib/plans/items/stored-values.ts";
import { sayPeriod } from "#lib/plans/items/period.ts";
import type { RecordedPlan } from "#lib/plans/reading/plan-content.ts";
import { readRecordedContent } from "#lib/plans/reading/read-content.ts";
import { type HeldConsultation, readConsultationRecords } from "./read-consultation-records.ts";
import {
  accountSelect,
  agreementSelect,
  caseSelect,
  contributionSelect,
  DOCUMENT,
  editionSelect,
  noticeTieSelect,
  planFileSelect,
  practiceSelect,
  profileSelect,
  replySelect,
  sendingSelect,
  versionSelect,
} from "./record-selects.ts";

type CaseRow = Prisma.CaseFileGetPayload<{ select: typeof caseSelect }>;
export type AgreementRecord = Prisma.AgreementGetPayload<{ select: typeof agreementSelect }>;
export type AccountRecord = Prisma.UserGetPayload<{ select: typeof accountSelect }>;
export type PracticeRecord = Prisma.PracticeGetPayload<{ select: typeof practiceSelect }>;
export type ReplyRecord = Prisma.PartnerReplyGetPayload<{ select: typeof replySelect }>;
export type ContributionRecord = Prisma.BulletinContributionGetPayload<{ select: typeof contributionSelect }>;
export type NoticeTieRecord = Prisma.PolicyNoticeTieGetPayload<{ select: typeof noticeTieSelect }>;
export type VersionRecord = Prisma.PlanVersionGetPayload<{ select: typeof versionSelect }>;

/** A file of a plan, with what it proves. */
export type PlanFileRecord = Prisma.PlanFileGetPayload<{ select: typeof planFileSelect }>;

/** What was made public of a plan beside its versions, in the very text that was hashed. */
export interface ToldRecord {
  planId: string;
  /** «Avance de 2027-T3», «Informe de 2027». */
  what: string;
  /** Of its file, without the folder and the ending. */
  name: string;
  corrects: string;
  sha256: string;
  content: string;
  at: Date;
}

export interface CaseDocument {
  id: string;
  kind: Prisma.DocumentGetPayload<object>["kind"];
  letter: string;
  version: number;
  name: string;
  size: number;
  sha256: string;
  storageKey: string;
}
export type CaseRecord = CaseRow & { documents: CaseDocument[] };

/** All that an office has, as its own people may read it. */
export interface OfficeRecords {
  office: { id: string; name: string };
  /** The one being worked on first, then the closed ones, the last first. */
  plans: RecordedPlan[];
  versions: VersionRecord[];
  planFiles: PlanFileRecord[];
  /** Quarters sent, annual reports and profiles published, in their order. */
  told: ToldRecord[];
  consultations: HeldConsultation[];
  cases: CaseRecord[];
  agreements: AgreementRecord[];
  accounts: AccountRecord[];
  practices: PracticeRecord[];
  missions: RecordedMission[];
  ties: RecordedTie[];
  memberships: MembershipView[];
  notices: NoticeView[];
  /** Of confirmed answers, what does not say who wrote. */
  replies: ReplyRecord[];
  contributions: ContributionRecord[];
  noticeTies: NoticeTieRecord[];
  /** To go together, sent and received. */
  invitations: Invitation[];
  events: RecordedEvent[];
}

/** Reads them in a number of statements that grows only with how many plans and consultations there were. Cases that others share stay with them. */
export async function readRecords(tx: Tx, officeId: string): Promise<OfficeRecords> {
  const own = { where: { officeId } };
  const office = await tx.office.findUniqueOrThrow({
    where: { id: officeId },
    select: { id: true, name: true },
  });
  const versions = await tx.planVersion.findMany({
    ...own,
    select: versionSelect,
    orderBy: [{ at: "asc" }, { number: "asc" }],
  });
  const planFiles = await tx.planFile.findMany({
    where: { plan: { officeId } },
    select: planFileSelect,
    orderBy: { id: "asc" },
  });
  const agreements = await tx.agreement.findMany({
    ...own,
    select: agreementSelect,
    orderBy: { number: "asc" },
  });
  const accounts = await tx.user.findMany({ ...own, select: accountSelect, orderBy: { name: "asc" } });
  const practices = await tx.practice.findMany({
    ...own,
    select: practiceSelect,
    orderBy: { createdAt: "asc" },
  });
  return {
    ...{ office, versions, planFiles, agreements, accounts },
    plans: await readPlans(tx, office),
    told: await readTold(tx, officeId),
    consultations: await readConsultationRecords(tx, officeId),
    cases: await readCases(tx, officeId),
    missions: await readRecordedMissions(tx, officeId),
    ties: await readRecordedTies(tx, officeId, mexicoCityToday()),
    memberships: await readMemberships(tx, { officeId }),
    notices: await listNotices(tx, { officeId }, new Date(), { createdAt: "asc" }),
    replies: await tx.partnerReply.findMany({
      where: { notice: { officeId }, confirmedAt: { not: null } },
      select: replySelect,
      orderBy: { confirmedAt: "asc" },
    }),
    contributions: await tx.bulletinContribution.findMany({
      ...own,
      select: contributionSelect,
      orderBy: { createdAt: "asc" },
    }),
    noticeTies: await tx.policyNoticeTie.findMany({
      ...own,
      select: noticeTieSelect,
      orderBy: { at: "asc" },
    }),
    invitations: await readInvitationsOf(tx, officeId),
    events: await readRecordedEvents(tx, officeId),
    practices: practices.map((practice) => ({
      ...practice,
      // What another office has not sent is its own.
      evaluations: practice.evaluations.filter(
        ({ state, evaluatorOfficeId }) => state === "SENT" || evaluatorOfficeId === officeId,
      ),
    })),
  };
}

async function readPlans(tx: Tx, office: OfficeRecords["office"]): Promise<RecordedPlan[]> {
  const rows = await tx.plan.findMany({
    where: { officeId: office.id },
    orderBy: [{ closedAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
  });
  const plans: RecordedPlan[] = [];
  for (const row of rows) {
    const { id, state, firstYear, revision } = row;
    const head = {
      id,
      state,
      firstYear,
      revision,
      officeName: office.name,
      values: valuesOfRow("plan", row),
    };
    plans.push({ ...head, content: await readRecordedContent(tx, id) });
  }
  return plans;
}

async function readTold(tx: Tx, officeId: string): Promise<ToldRecord[]> {
  const sendings = await tx.planProgressSending.findMany({
    where: { plan: { officeId } },
    select: sendingSelect,
    orderBy: [{ period: "asc" }, { number: "asc" }],
  });
  const editions = await tx.planReportEdition.findMany({
    where: { officeId },
    select: editionSelect,
    orderBy: [{ year: "asc" }, { number: "asc" }],
  });
  const profiles = await tx.planProfileEdition.findMany({
    where: { officeId },
    select: profileSelect,
    orderBy: { number: "asc" },
  });
  return [
    ...sendings.map(({ period, number, ...row }) => ({
      ...row,
      what: `Avance de ${sayPeriod(period)}, envío ${number}`,
      name: `avance-${period}-${number}`,
    })),
    ...editions.map(({ year, number, ...row }) => ({
      ...row,
      what: `Informe de ${year}, edición ${number}`,
      name: `informe-${year}-${number}`,
    })),
    ...profiles.map(({ number, ...row }) => ({
      ...{ ...row, corrects: "" },
      what: `Perfil del territorio, edición ${number}`,
      name: `perfil-${number}`,
    })),
  ];
}

/** Every version of every document that the office may see: of an unanswered case, not yet the dictamen. */
async function readCases(tx: Tx, officeId: string): Promise<CaseRecord[]> {
  const rows = await tx.caseFile.findMany({
    where: { officeId },
    select: caseSelect,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const of = (answered: boolean) => ({
    case: { officeId, respondedAt: answered ? { not: null } : null },
    AND: [visibleDocuments("owner", { respondedAt: answered ? new Date() : null })],
  });
  const documents = await tx.document.findMany({
    where: { OR: [of(true), of(false)] },
    select: { ...DOCUMENT, caseId: true, kind: true, letter: true, version: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const byCase = Map.groupBy(documents, ({ caseId }) => caseId);
  return rows.map((row) => ({ ...row, documents: byCase.get(row.id) ?? [] }));
}
