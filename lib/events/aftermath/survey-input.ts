import { z } from "zod";
import { bySlug } from "#lib/kernel/by-slug.ts";
import { oneLine } from "#lib/kernel/one-line.ts";
import {
  LONGEST_OPTION,
  LONGEST_SURVEY_TEXT,
  MOST_OPTIONS,
  MOST_SURVEY_QUESTIONS,
  SURVEY_KINDS,
} from "./survey-words.ts";

/** A row of the form; without a text it is no question. */
export interface TypedQuestion {
  kind: string;
  text: string;
  /** One a line. */
  options: string;
}

const optionsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split("\n")
      .map(oneLine)
      .filter((line) => line !== ""),
  ),
];

const questionSchema = z
  .object({
    kind: bySlug(SURVEY_KINDS),
    text: z
      .string()
      .transform(oneLine)
      .pipe(z.string().max(LONGEST_SURVEY_TEXT, `Caben hasta ${LONGEST_SURVEY_TEXT} caracteres.`)),
    options: z.string().transform(optionsOf),
  })
  .transform((row, context) => {
    if (row.text === "") return null;
    if (row.kind !== "CHOICE") return { ...row, options: [] };
    const wrong =
      row.options.length < 2 || row.options.length > MOST_OPTIONS
        ? `Escriba de 2 a ${MOST_OPTIONS} opciones, una por renglón.`
        : row.options.some((one) => one.length > LONGEST_OPTION)
          ? `Cada opción tiene hasta ${LONGEST_OPTION} caracteres.`
          : null;
    if (wrong) context.addIssue({ code: "custom", path: ["options"], message: wrong });
    return row;
  });

/** The questions of a survey, in the order of the form. The place of a blank row is kept for errors. */
export const surveySchema = z.object({
  questions: z
    .array(questionSchema)
    .max(MOST_SURVEY_QUESTIONS)
    .transform((rows) => rows.filter((row) => row !== null)),
});

export type SurveyQuestionInput = z.infer<typeof surveySchema>["questions"][number];
