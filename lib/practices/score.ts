import { type Answers, worthOf } from "./answers.ts";
import { CRITERIA, QUESTIONS } from "./criteria.ts";
import type { Criterion } from "./criteria/criterion.ts";

export interface CriterionScore {
  number: number;
  name: string;
  /** Mean of its questions that count, 0 to 1; null when none does. */
  value: number | null;
  /** Questions that count: answered, and not «no aplica». */
  counted: number;
  unanswered: number;
}

export interface Score {
  /** Mean of the criteria that have a value, 0 to 1; null when none has. */
  total: number | null;
  criteria: CriterionScore[];
  /** Of all the questions. */
  unanswered: number;
}

/**
 * The score of an evaluation: yes 1, partly ½, no 0; a reversed question the other way round; «no aplica» and what is
 * not answered leave the denominator. Each criterion weighs the same, however many questions it has.
 */
export function scoreOf(answers: Answers): Score {
  const criteria = CRITERIA.map((criterion) => scoreCriterion(criterion, answers));
  return {
    total: meanOf(criteria.flatMap(({ value }) => value ?? [])),
    criteria,
    unanswered: criteria.reduce((sum, { unanswered }) => sum + unanswered, 0),
  };
}

function scoreCriterion({ number, name, questions }: Criterion, answers: Answers): CriterionScore {
  const worths = questions.flatMap(({ key, reversed }) => {
    const answer = answers[key];
    return answer === undefined ? [] : (worthOf(answer, reversed) ?? []);
  });
  const unanswered = questions.filter(({ key }) => answers[key] === undefined).length;
  return { number, name, value: meanOf(worths), counted: worths.length, unanswered };
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** An answer that, given otherwise, would raise the score. */
export interface Improvement {
  key: string;
  criterion: string;
  question: string;
  /** What it would have to be. */
  to: "YES" | "NO";
  /** How much the total would go up, 0 to 1. */
  gain: number;
}

const MOST = 3;

/** The changes that would raise the score most, found by trying each: up to three, the greatest first. */
export function findImprovements(answers: Answers): Improvement[] {
  const { total } = scoreOf(answers);
  if (total === null) return [];
  return QUESTIONS.flatMap(({ key, text, reversed }): Improvement[] => {
    const answer = answers[key];
    const worth = answer && worthOf(answer, reversed);
    if (worth === undefined || worth === null || worth === 1) return [];
    const to = reversed ? "NO" : "YES";
    const gain = scoreOf({ ...answers, [key]: to }).total! - total;
    const { name } = CRITERIA.find(({ questions }) => questions.some((one) => one.key === key))!;
    return [{ key, criterion: name, question: text, to, gain }];
  })
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, MOST);
}
