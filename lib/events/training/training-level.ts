/** How far back a level looks. */
export const TRAINING_MONTHS = 24;

/** What an office's team learned in those months. */
export interface TeamTraining {
  /** Accounts in force. */
  team: number;
  /** How many of them came to at least one session. */
  trained: number;
  /** Of all of them together. */
  minutes: number;
}

/** From the most to the least: the first whose two conditions a team meets is its level. */
export const TRAINING_LEVELS = [
  { key: "avanzado", label: "Avanzado", hoursEach: 20, share: 3 / 4, says: "tres de cada cuatro personas" },
  { key: "intermedio", label: "Intermedio", hoursEach: 8, share: 1 / 2, says: "la mitad de las personas" },
  { key: "inicial", label: "Inicial", hoursEach: 0, share: 0, says: "alguien" },
] as const;

export const UNTRAINED = { key: "sin-registro", label: "Sin capacitación registrada" } as const;

export type TrainingLevel = (typeof TRAINING_LEVELS)[number] | typeof UNTRAINED;

/**
 * The level of training of a team: hours per person of the whole team, and which part of it came to something. Who has no
 * team, or a team that came to nothing, has none.
 */
export function levelOf({ team, trained, minutes }: TeamTraining): TrainingLevel {
  if (team === 0 || trained === 0 || minutes === 0) return UNTRAINED;
  return (
    TRAINING_LEVELS.find(
      ({ hoursEach, share }) => minutes >= hoursEach * 60 * team && trained >= share * team,
    ) ?? UNTRAINED
  );
}

/** Hours for each person of the team, with one decimal, never rounded up to a level that it has not. */
export const hoursEach = ({ team, minutes }: TeamTraining): number =>
  team === 0 ? 0 : Math.floor((minutes * 10) / (team * 60)) / 10;

/** The rule, in the words that stand beside every level. */
export const LEVEL_RULE = `Se suman las horas de las sesiones de capacitación a las que asistieron, en los últimos ${TRAINING_MONTHS} meses, las personas con cuenta vigente en la oficina, inscritas con el mismo correo de su cuenta, y se dividen entre todas ellas. ${TRAINING_LEVELS.map(
  ({ label, hoursEach: hours, says }) =>
    hours === 0
      ? `${label}: asistió ${says}.`
      : `${label}: al menos ${hours} horas por persona y asistió al menos ${says}.`,
).join(" ")}`;
