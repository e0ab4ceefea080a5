import { fieldsOfPart, type ListedPart } from "#lib/ties/parts/tie-parts.ts";

/** What is known later: what was done of a line of the programme. */
const LATER: readonly string[] = ["outcome", "outcomeNote"];

/** The fields of the form that adds to a list. */
export const addNames = (part: ListedPart): string[] =>
  Object.keys(fieldsOfPart(part)).filter((name) => !LATER.includes(name));
