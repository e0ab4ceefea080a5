import type { PracticeAnswerKind } from "#lib/generated/prisma/enums.ts";

/** What may be answered to a question. `worth` is what it counts before a reversed question turns it over; null: not at all. */
export const ANSWERS = {
  YES: { slug: "si", label: "Sí", worth: 1 },
  PARTLY: { slug: "en-parte", label: "En parte", worth: 0.5 },
  NO: { slug: "no", label: "No", worth: 0 },
  NOT_APPLICABLE: { slug: "no-aplica", label: "No aplica", worth: null },
} as const satisfies Record<PracticeAnswerKind, { slug: string; label: string; worth: number | null }>;

export type AnswerKind = PracticeAnswerKind;

export const ANSWER_KINDS = Object.keys(ANSWERS) as AnswerKind[];

/** The answer of each question that has one, by its key. */
export type Answers = Readonly<Partial<Record<string, AnswerKind>>>;

/** What an answer adds, from 0 to 1, or null when the question is left out. */
export function worthOf(answer: AnswerKind, reversed: boolean): number | null {
  const { worth } = ANSWERS[answer];
  return worth === null || !reversed ? worth : 1 - worth;
}
