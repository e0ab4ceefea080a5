/** A figure of an event: «Personas asistentes: 120». */
export interface Figure {
  label: string;
  value: string;
}

/** The figures of a text, one for each line: what is before the first colon, and what is after it. */
export const readFigures = (text: string): Figure[] =>
  text.split("\n").flatMap((line) => {
    const [, label = "", value = ""] = /^([^:]+):(.+)$/.exec(line.trim()) ?? [];
    return label.trim() && value.trim() ? { label: label.trim(), value: value.trim() } : [];
  });
