import type { PracticeAnswerKind } from "#lib/generated/prisma/enums.ts";
import type { Answers } from "./answers.ts";

/** An answer as it is kept. */
export interface KeptAnswer {
  question: string;
  answer: PracticeAnswerKind | null;
  evidence: string;
}

/** A document that proves an answer. */
export interface AnswerFile {
  id: string;
  question: string;
  name: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

/** The answers alone, by question, as the score is worked out from them. */
export const answersOf = (rows: readonly Pick<KeptAnswer, "question" | "answer">[]): Answers =>
  Object.fromEntries(rows.flatMap(({ question, answer }) => (answer === null ? [] : [[question, answer]])));
