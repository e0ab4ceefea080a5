import type { CommentOutcome } from "#lib/generated/prisma/enums.ts";

export interface ScriptedComment {
  section: string;
  /** Empty for who gave no name. */
  name: string;
  text: string;
  outcome: CommentOutcome;
  answer: string;
}

/** An invented consultation; days are counted back from the day of the demonstration. */
export interface ConsultationScript {
  about: string;
  questions: string;
  openedDaysAgo: number;
  closedDaysAgo: number;
  extension: { closedDaysAgo: number; reason: string };
  /** In the order in which they came: the first one is number 1. */
  comments: readonly ScriptedComment[];
  summary: string;
  /** With the numbers of the comments it answers. */
  changes: readonly (readonly [change: string, comments: string])[];
}
