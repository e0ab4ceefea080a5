import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { LISTED } from "#lib/registry/listed-agreements.ts";
import type { AnswerKind } from "#lib/practices/answers.ts";
import { ASKED, saveAnswers } from "#lib/practices/answer-evaluation.ts";
import { beginSelfEvaluation, invitePeer } from "#lib/practices/begin-evaluation.ts";
import { addIndicator } from "#lib/practices/change-indicators.ts";
import { setPracticePublished } from "#lib/practices/publish-practice.ts";
import { createPractice } from "#lib/practices/save-practice.ts";
import { answerInvitation, sendEvaluation } from "#lib/practices/send-evaluation.ts";
import { DEMO_OFFICES } from "../offices.ts";
import type { DemoCast } from "../cases/cast.ts";
import type { DemoJudgement, DemoPractice } from "./demo-practice.ts";
import { PRACTICES_ELSEWHERE } from "./practices-elsewhere.ts";
import { PRACTICES_WEST } from "./practices-west.ts";

const LETTERS: Readonly<Record<string, AnswerKind | null>> = {
  s: "YES",
  p: "PARTLY",
  n: "NO",
  x: "NOT_APPLICABLE",
  "-": null,
};

/** Plays the practices of the demonstration as their offices would have made them. */
export async function loadDemoPractices(db: PrismaClient, cast: DemoCast, at: Date): Promise<void> {
  for (const practice of [...PRACTICES_WEST, ...PRACTICES_ELSEWHERE]) await play(db, cast, practice, at);
}

async function play(db: PrismaClient, cast: DemoCast, practice: DemoPractice, at: Date): Promise<void> {
  const { office, firstYear, lastYear, indicators, judgements, invited, published, ...facts } = practice;
  const head = cast.head(office);
  const input = {
    ...facts,
    ...{ firstYear: String(firstYear), lastYear: lastYear === null ? "" : String(lastYear) },
    agreements: await listAgreements(db, practice),
  };
  const id = await createPractice(db, cast.editor(office), input, at);
  for (const { year, ...indicator } of indicators) {
    await addIndicator(db, head, { practiceId: id, input: { ...indicator, year: String(year) } }, at);
  }
  for (const judgement of judgements) await judge(db, cast, { id, office, judgement }, at);
  for (const peer of invited) {
    await invitePeer(db, head, { practiceId: id, officeId: cast.head(peer).officeId }, at);
  }
  if (published) await setPracticePublished(db, head, { id, published }, at);
}

/** What is published rests on an agreement of its office, the last one before it began. */
async function listAgreements(
  db: PrismaClient,
  { office, published, firstYear }: DemoPractice,
): Promise<string> {
  if (!published) return "";
  const agreement = await db.agreement.findFirst({
    where: {
      office: { name: DEMO_OFFICES[office].name },
      ...LISTED,
      signedOn: { lte: dateColumn(`${firstYear}-12-31`) },
    },
    select: { number: true },
    orderBy: { signedOn: "desc" },
  });
  return agreement?.number ?? "";
}

interface Judged {
  id: string;
  office: DemoPractice["office"];
  judgement: DemoJudgement;
}

async function judge(
  db: PrismaClient,
  cast: DemoCast,
  { id, office, judgement }: Judged,
  at: Date,
): Promise<void> {
  const peer = cast.head(judgement.office);
  const evaluationId =
    judgement.office === office
      ? await beginSelfEvaluation(db, peer, id, at)
      : await askPeer(db, cast, { id, office, judgement }, at);
  const letters = judgement.answers.replaceAll(" ", "");
  const answers = ASKED.slice(0, letters.length).flatMap((question, place) => {
    const answer = LETTERS[letters[place]!] ?? null;
    const evidence = judgement.evidence[question] ?? "";
    return answer === null && evidence === "" ? [] : [{ question, answer, evidence, revision: 0 }];
  });
  await saveAnswers(db, peer, { evaluationId, answers }, at);
  if (!judgement.draft) await sendEvaluation(db, peer, evaluationId, at);
}

async function askPeer(
  db: PrismaClient,
  cast: DemoCast,
  { id, office, judgement }: Judged,
  at: Date,
): Promise<string> {
  const peer = cast.head(judgement.office);
  await invitePeer(db, cast.head(office), { practiceId: id, officeId: peer.officeId }, at);
  const { id: evaluationId } = await db.practiceEvaluation.findFirstOrThrow({
    where: { practiceId: id, evaluatorOfficeId: peer.officeId },
    select: { id: true },
  });
  await answerInvitation(db, peer, { evaluationId, accept: true }, at);
  return evaluationId;
}
