import type { Snapshot } from "../adopting/snapshot.ts";
import { type SectionHead, sectionsOfSnapshot } from "../adopting/snapshot-sections.ts";

export const WHOLE_PLAN = "general";
export const questionKey = (index: number): string => `pregunta-${index + 1}`;

/** What can be commented on in a consultation, in the order of its page: its sections, its questions and all of it. */
export const commentableSections = (snapshot: Snapshot, questions: readonly string[]): SectionHead[] => [
  ...questions.map((title, index) => ({ key: questionKey(index), title })),
  ...sectionsOfSnapshot(snapshot),
  { key: WHOLE_PLAN, title: "El plan en general" },
];
