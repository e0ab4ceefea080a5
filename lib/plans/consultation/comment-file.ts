import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { FileColumn, TableFile } from "#lib/open-data/table-file.ts";
import type { ModeratedComment } from "./read-comments.ts";
import type { ModeratedConsultation } from "./read-moderation.ts";
import { COMMENT_STATES, HOLD_REASONS, NO_NAME, OUTCOMES } from "./words.ts";

const text = (
  name: string,
  read: (row: ModeratedComment) => string,
  width = 24,
): FileColumn<ModeratedComment> => ({ name, width, read });

/** The comments of a consultation as a table for the office: no address is in it. */
export function commentFile(
  { sections }: Pick<ModeratedConsultation, "sections">,
  rows: readonly ModeratedComment[],
): TableFile<ModeratedComment> {
  const titles = new Map(sections.map(({ key, title }) => [key, title]));
  return {
    ...{ name: "comentarios", title: "comentarios", rows },
    columns: [
      { name: "Número", width: 10, read: ({ number }) => number },
      text("Sección", ({ section }) => titles.get(section) ?? section, 30),
      { ...text("Recibido", ({ receivedAt }) => mexicoCityDay(receivedAt), 12), as: "date" },
      text("Estado", ({ state }) => COMMENT_STATES[state].one),
      text("Nombre público", ({ state, authorName }) => (state === "WITHDRAWN" ? "" : authorName || NO_NAME)),
      text("Comentario", (row) => row.text, 60),
      text("Qué hace la oficina", ({ outcome }) => (outcome ? OUTCOMES[outcome] : "")),
      text("Respuesta", ({ answer }) => answer, 60),
      text("Por qué se retuvo", ({ holdReason }) => (holdReason ? HOLD_REASONS[holdReason] : "")),
      text("Explicación", ({ holdNote }) => holdNote, 40),
    ],
  };
}
