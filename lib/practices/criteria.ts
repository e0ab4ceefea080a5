import { CONDUCT_CRITERIA } from "./criteria/conduct.ts";
import { DESIGN_CRITERIA } from "./criteria/design.ts";
import { RESULT_CRITERIA } from "./criteria/results.ts";
import type { Criterion, Question } from "./criteria/criterion.ts";

/** Whose method it is; the words are the portal's. */
export const METHOD_SOURCE =
  "Criterios cualitativos y estratégicos de «De la A a la Z en la Internacionalización Local: Oportunidades y Visión de Futuro», Secretaría de Relaciones Exteriores, 2025";

/** The qualitative criteria in their order, with the questions that check each. */
export const CRITERIA: readonly Criterion[] = [...DESIGN_CRITERIA, ...CONDUCT_CRITERIA, ...RESULT_CRITERIA];

export const QUESTIONS: readonly Question[] = CRITERIA.flatMap(({ questions }) => questions);

export const findCriterion = (number: number): Criterion | undefined =>
  CRITERIA.find((criterion) => criterion.number === number);
