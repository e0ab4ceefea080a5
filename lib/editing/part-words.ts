/** A part of something, as its list says it. */
export interface PartWords {
  id: string;
  title: string;
  /** What else is said of it, a line each. */
  lines: string[];
  /** Rows of one group stand under one heading; empty when there are no groups. */
  group: string;
}

/** Lines that say nothing are left out. */
export const partWords = (id: string, title: string, lines: string[], group = ""): PartWords => ({
  ...{ id, title, group, lines: lines.filter(Boolean) },
});
