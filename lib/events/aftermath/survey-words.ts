import type { SurveyQuestionKind } from "#lib/generated/prisma/enums.ts";

/** How a question of a survey is answered. */
export const SURVEY_KINDS = {
  SCALE: { slug: "escala", label: "Escala de 1 a 5" },
  CHOICE: { slug: "opciones", label: "Una de varias opciones" },
  TEXT: { slug: "texto", label: "Texto" },
} as const satisfies Record<SurveyQuestionKind, { slug: string; label: string }>;

/** What the ends of the scale mean. */
export const SCALE = ["1, muy mal", "2", "3", "4", "5, muy bien"] as const;

export const MOST_SURVEY_QUESTIONS = 6;
export const MOST_OPTIONS = 8;
export const LONGEST_OPTION = 120;
export const LONGEST_SURVEY_TEXT = 200;
export const LONGEST_SURVEY_ANSWER = 600;
/** A link works for so many days after it was sent. */
export const SURVEY_DAYS = 30;
/** With fewer answers than these nobody sees any: among so few one knows who said what. */
export const LEAST_ANSWERS = 3;
