import type { SurveyQuestionKind } from "#lib/generated/prisma/enums.ts";
import { SCALE } from "./survey-words.ts";

/** How a question was answered. */
export interface QuestionResult {
  id: string;
  kind: SurveyQuestionKind;
  text: string;
  /** How many answered it. */
  total: number;
  /** Of a scale, with one decimal; null without answers and for what is no scale. */
  mean: number | null;
  counts: { label: string; count: number }[];
  /** In the order of the alphabet, which says nothing of who came first. */
  texts: string[];
}

export interface SurveyView {
  sentAt: Date | null;
  closesAt: Date | null;
  sent: number;
  answered: number;
  publicResults: boolean;
  questions: { kind: SurveyQuestionKind; text: string; options: string[] }[];
  /** Null while there are too few answers to show any. */
  results: QuestionResult[] | null;
}

type Answered = SurveyView["questions"][number] & {
  id: string;
  answers: { value: number | null; text: string }[];
};

/** Counts the answers to a question. */
export function countAnswers({ id, kind, text, options, answers }: Answered): QuestionResult {
  const values = answers.flatMap(({ value }) => (value === null ? [] : value));
  const labels = kind === "SCALE" ? SCALE : options;
  const first = kind === "SCALE" ? 1 : 0;
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    ...{ id, kind, text, total: answers.length },
    mean: kind === "SCALE" && values.length > 0 ? Math.round((sum / values.length) * 10) / 10 : null,
    counts: labels.map((label, index) => ({
      label,
      count: values.filter((value) => value === index + first).length,
    })),
    texts: kind === "TEXT" ? answers.map((one) => one.text).toSorted(new Intl.Collator("es-MX").compare) : [],
  };
}
