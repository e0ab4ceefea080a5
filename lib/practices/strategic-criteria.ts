import type { Question } from "./criteria/criterion.ts";

export interface StrategicCriterion extends Question {
  dimension: string;
}

const strategic = (number: number, dimension: string, text: string): StrategicCriterion => ({
  key: `E.${number}`,
  dimension,
  text,
  reversed: false,
});

/** What is looked at beside the score and does not count in it, by the key of its answer. */
export const STRATEGIC_CRITERIA: readonly StrategicCriterion[] = [
  strategic(1, "Político-institucional", "¿La respaldan las máximas autoridades?"),
  strategic(2, "Político-institucional", "¿Tiene un marco jurídico, institucional y programático?"),
  strategic(
    3,
    "Político-institucional",
    "¿Se coordinan varias instituciones para los objetivos del gobierno local?",
  ),
  strategic(4, "Político-institucional", "¿Transfiere conocimiento o da asistencia técnica?"),
  strategic(5, "Social-territorial", "¿Se construye en conjunto cómo se gobierna?"),
  strategic(6, "Social-territorial", "¿La acompañan los actores del territorio y participan en ella?"),
  strategic(7, "Social-territorial", "¿Favorece la cohesión social?"),
  strategic(
    8,
    "Medioambiental",
    "¿Impulsa políticas sustentables y resilientes, o la participación en la agenda del cambio climático?",
  ),
  strategic(
    9,
    "Digitalización",
    "¿Avanza hacia una digitalización incluyente y la usa en su acción exterior?",
  ),
  strategic(
    10,
    "Atractividad",
    "¿Construye una forma de promover el territorio en lo económico, lo turístico o lo cultural?",
  ),
];
