import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { TableFile } from "#lib/open-data/table-file.ts";
import { REGISTRATION_STATES, type RegistrationRow } from "./list-registrations.ts";

/** Who registered, as a table for the office: a column per question. */
export const registrationsFile = (
  questions: readonly string[],
  rows: readonly RegistrationRow[],
): TableFile<RegistrationRow> => ({
  ...{ name: "inscripciones", title: "inscripciones", rows },
  columns: [
    { name: "Turno", width: 8, read: ({ turn }) => turn },
    { name: "Situación", width: 16, read: ({ state }) => REGISTRATION_STATES[state] },
    { name: "Nombre", width: 30, read: ({ name }) => name },
    { name: "Correo", width: 30, read: ({ email }) => email },
    { name: "Institución", width: 30, read: ({ institution }) => institution },
    {
      ...{ name: "Confirmó", width: 12, as: "date" as const },
      read: ({ confirmedAt }) => confirmedAt && mexicoCityDay(confirmedAt),
    },
    { name: "Sesiones a las que asistió", width: 14, read: ({ came }) => came },
    ...questions.map((question, index) => ({
      ...{ name: question, width: 30 },
      read: ({ answers }: RegistrationRow) => answers[index] ?? "",
    })),
  ],
});
