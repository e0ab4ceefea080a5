import type { DomainError } from "#lib/kernel/errors.ts";
import type { SavedAnswers } from "#lib/practices/answer-evaluation.ts";

/** What became of a save: empty `error` when nothing was refused as a whole. */
export interface AnswerState extends SavedAnswers {
  error: string;
}

export const NOTHING_SAVED: AnswerState = { revisions: {}, conflicts: [], error: "" };

export const refusedAnswers = ({ message, fields }: DomainError): AnswerState => ({
  ...NOTHING_SAVED,
  error: Object.values(fields)[0] ?? message,
});
