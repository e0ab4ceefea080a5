import type { GivenAnswer } from "#lib/practices/answer-evaluation.ts";

/** The names of the fields of a question in the form. */
export const answerField = (question: string): string => `answer.${question}`;
export const evidenceField = (question: string): string => `evidence.${question}`;
export const revisionField = (question: string): string => `revision.${question}`;

/** The question that a field of the form belongs to, or null. */
export const questionOf = (field: string): string | null =>
  /^(?:answer|evidence)\.(.+)$/.exec(field)?.[1] ?? null;

/** An answer as the form has it, with the revision that it was drawn from. */
export type TypedAnswer = GivenAnswer & { question: string; revision: number };

/** What the form has of a question; null when the form does not ask it. */
export function readAnswer(form: FormData, question: string): TypedAnswer | null {
  const revision = form.get(revisionField(question));
  if (revision === null) return null;
  const answer = form.get(answerField(question));
  const evidence = form.get(evidenceField(question));
  return {
    question,
    // Whatever it is, the room where it is kept judges it.
    answer: (typeof answer === "string" && answer !== "" ? answer : null) as GivenAnswer["answer"],
    evidence: typeof evidence === "string" ? evidence : "",
    revision: Number(revision),
  };
}
