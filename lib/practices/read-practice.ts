import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { AnswerFile } from "./evaluation-view.ts";
import type { EvaluationView, PracticeView } from "./practice-view.ts";
import {
  ownEvaluations,
  ownPractices,
  PUBLISHED,
  SENT_PROOF,
  visibleEvaluations,
} from "./visible-practices.ts";

export const practiceSelect = {
  ...{ id: true, name: true, kind: true, summary: true, place: true, firstYear: true, lastYear: true },
  ...{
    partners: true,
    agreements: true,
    publishedAt: true,
    updatedAt: true,
    updatedBy: true,
    revision: true,
  },
  office: {
    select: { id: true, name: true, stateCode: true, municipality: true, state: { select: { name: true } } },
  },
  copiedFrom: { select: { id: true, name: true, publishedAt: true, office: { select: { name: true } } } },
  indicators: { orderBy: [{ year: "asc" }, { id: "asc" }] },
} as const satisfies Prisma.PracticeSelect;

const files = {
  select: { id: true, question: true, name: true, size: true, sha256: true },
  orderBy: [{ question: "asc" }, { id: "asc" }],
} as const satisfies Prisma.PracticeEvaluation$filesArgs;

const evaluationSelect = {
  files,
  ...{ id: true, kind: true, state: true, round: true, sentAt: true, sentBy: true, score: true },
  createdAt: true,
  evaluator: { select: { id: true, name: true } },
  answers: {
    select: {
      question: true,
      answer: true,
      evidence: true,
      revision: true,
      updatedBy: true,
      updatedAt: true,
    },
  },
} as const satisfies Prisma.PracticeEvaluationSelect;

/** A practice with the evaluations that exist for who reads it. */
export interface OpenPractice {
  practice: PracticeView;
  evaluations: EvaluationView[];
}

/**
 * A practice of the person's own office; null when there is none such, or it is another's. Of what others have not sent
 * it says that it was asked for, and nothing more.
 */
export async function findOwnPractice(db: Tx, actor: Actor, id: string): Promise<OpenPractice | null> {
  const found = await findPractice(db, { AND: [{ id }, ownPractices(actor)] }, id, {});
  const mayRead = ({ state, office }: EvaluationView) => state === "SENT" || office.id === actor.officeId;
  return (
    found && {
      ...found,
      evaluations: found.evaluations.map((one) => (mayRead(one) ? one : { ...one, answers: [], files: [] })),
    }
  );
}

/** A practice that anyone may read, with what has been sent of it. */
export const findPublishedPractice = (db: Tx, id: string): Promise<OpenPractice | null> =>
  findPractice(db, { id, ...PUBLISHED }, id, { state: "SENT" });

async function findPractice(
  db: Tx,
  where: Prisma.PracticeWhereInput,
  id: string,
  evaluations: Prisma.PracticeEvaluationWhereInput,
): Promise<OpenPractice | null> {
  if (!isUuid(id)) return null;
  const row = await db.practice.findFirst({ where, select: practiceSelect });
  if (!row) return null;
  const judged = await db.practiceEvaluation.findMany({
    where: { AND: [{ practiceId: id }, evaluations] },
    select: evaluationSelect,
    orderBy: { createdAt: "desc" },
  });
  return { practice: practiceView(row), evaluations: judged.map(evaluationView) };
}

/** An evaluation that a person's office makes or may read, with its practice. */
export interface OpenEvaluation {
  practice: PracticeView;
  evaluation: EvaluationView;
  /** Whether it is the person's office that answers it. */
  mine: boolean;
  /** Of another's practice, the files with which its office proved it in its last self-evaluation. */
  proof: AnswerFile[];
}

export async function findEvaluation(db: Tx, actor: Actor, id: string): Promise<OpenEvaluation | null> {
  if (!isUuid(id)) return null;
  const row = await db.practiceEvaluation.findFirst({
    where: { AND: [{ id }, visibleEvaluations(actor)] },
    select: { ...evaluationSelect, practice: { select: practiceSelect } },
  });
  if (!row) return null;
  const { practice, ...judged } = row;
  const evaluation = evaluationView(judged);
  return {
    practice: practiceView(practice),
    evaluation,
    mine: evaluation.office.id === actor.officeId,
    proof: evaluation.kind === "PEER" ? await listProof(db, practice.id) : [],
  };
}

async function listProof(db: Tx, practiceId: string): Promise<AnswerFile[]> {
  const last = await db.practiceEvaluation.findFirst({
    where: { practiceId, ...SENT_PROOF },
    orderBy: { round: "desc" },
    select: { files },
  });
  return last?.files ?? [];
}

/** What an office has at hand: its practices, and the evaluations of others' that it makes. */
export async function listOwnPractices(db: Tx, actor: Actor) {
  const [practices, evaluations] = await Promise.all([
    db.practice.findMany({
      where: ownPractices(actor),
      select: {
        ...practiceSelect,
        evaluations: { where: { kind: "SELF", state: "SENT" }, orderBy: { round: "desc" }, take: 1 },
      },
      orderBy: { updatedAt: "desc" },
    }),
    db.practiceEvaluation.findMany({
      where: { AND: [ownEvaluations(actor), { kind: "PEER" }] },
      select: { ...evaluationSelect, practice: { select: practiceSelect } },
      orderBy: { createdAt: "desc" },
    }),
  ]);
  return {
    practices: practices.map(({ evaluations: [self], ...row }) => ({
      ...practiceView(row),
      score: self?.score ?? null,
    })),
    evaluations: evaluations.map(({ practice, ...row }) => ({
      ...evaluationView(row),
      practice: practiceView(practice),
    })),
  };
}

type PracticeRow = Prisma.PracticeGetPayload<{ select: typeof practiceSelect }>;
type EvaluationRow = Prisma.PracticeEvaluationGetPayload<{ select: typeof evaluationSelect }>;

/** A state's or a municipality's office always has its state: the database says so. */
export function practiceView({ office, copiedFrom, indicators, ...row }: PracticeRow): PracticeView {
  const { id, name, stateCode, municipality, state } = office;
  return {
    ...row,
    office: { id, name, municipality, stateCode: stateCode ?? "", state: state?.name ?? "" },
    copiedFrom: copiedFrom?.publishedAt
      ? { id: copiedFrom.id, name: copiedFrom.name, office: copiedFrom.office.name }
      : null,
    indicators: indicators.map(({ id: key, name: what, unit, value, year }) => ({
      ...{ id: key, name: what, unit, year },
      value: value.toString(),
    })),
  };
}

const evaluationView = ({ evaluator, ...row }: EvaluationRow): EvaluationView => ({
  ...row,
  office: evaluator,
});
