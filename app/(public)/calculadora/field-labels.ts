import type { FieldErrors } from "#lib/kernel/errors.ts";

/** The form's words for the parameters of its address. */
export const FIELD_LABELS: Readonly<Record<string, string>> = {
  desde: "Fecha de presentación",
  tarde: "Hora de presentación",
  dias: "Días hábiles del plazo",
  calendario: "Calendario",
  suspension_desde: "Día en que se notificó",
  suspension_hasta: "Día en que se respondió",
};

/** The errors that the API gives by parameter, said with the labels that the person sees. */
export function inWordsOfTheForm(errors: FieldErrors): FieldErrors {
  const say = (message: string) =>
    message.replaceAll(/«(\w+)»/g, (whole, name) => (FIELD_LABELS[name] ? `«${FIELD_LABELS[name]}»` : whole));
  return Object.fromEntries(Object.entries(errors).map(([name, message]) => [name, say(message)]));
}
