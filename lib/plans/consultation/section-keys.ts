import type { Snapshot } from "../adopting/snapshot.ts";
import { type SectionHead, sectionsOfSnapshot } from "../adopting/snapshot-sections.ts";

export const WHOLE_PLAN = "general";
export const questionKey = (index: number): string => `pregunta-${index + 1}`;

/** Whether there is something of the plan to read in it, beside its title. */
export const hasText = (key: string): boolean => key !== WHOLE_PLAN && !key.startsWith("pregunta-");

/** What can be commented on in a consultation, in the order of its page: its sections, its questions and all of it. */
export const commentableSections = (snapshot: Snapshot, questions: readonly string[]): SectionHead[] => [
  ...questions.map((title, index) => ({ key: questionKey(index), title })),
  ...sectionsOfSnapshot(snapshot),
  { key: WHOLE_PLAN, title: "El plan en general" },
];
