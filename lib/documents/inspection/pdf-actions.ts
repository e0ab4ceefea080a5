import type { PdfDictionary, PdfValue } from "./pdf-values.ts";

/** Every value that a file gives to each object number; under null, those of which it does not say the number. */
export type Definitions = Map<number | null, PdfValue[]>;

export const actionKeys: readonly string[] = ["OpenAction", "AA", "A", "PA"];

/**
 * Whether a dictionary does something without being asked (/OpenAction, /AA) or opens an address from what is not a
 * link. An action that cannot be found counts as one that acts: a reader may find it where the inspection did not.
 */
export function actsByItself({ entries }: PdfDictionary, definitions: Definitions): boolean {
  const subtypes = entries.filter(([key]) => key === "Subtype").map(([, value]) => value);
  // Without a subtype, /A belongs to an outline entry, or is the layout of a paragraph and no action at all.
  const mayOpenAddress = subtypes.every((value) => value.type === "name" && value.name === "Link");
  const goes = (value: PdfValue) => allMeanings(value, definitions, onlyGoes);
  return entries.some(([key, value]) => {
    if (key === "OpenAction") return !goes(value);
    if (key === "A" || key === "PA") return !mayOpenAddress && !goes(value);
    if (key !== "AA") return false;
    return !allMeanings(value, definitions, (actions) =>
      actions.type === "dictionary" ? actions.entries.every(([, action]) => goes(action)) : isInert(actions),
    );
  });
}

/** The same reference may mean several objects: those of each saved version, and those with no plain number. */
function allMeanings(
  value: PdfValue,
  definitions: Definitions,
  holds: (meaning: PdfValue) => boolean,
): boolean {
  if (value.type !== "reference") return holds(value);
  const known = definitions.get(value.number) ?? [];
  const unnumbered = (definitions.get(null) ?? []).filter(isAction);
  return known.length > 0 && [...known, ...unnumbered].every(holds);
}

const isAction = (value: PdfValue) =>
  value.type === "dictionary" && value.entries.some(([key]) => key === "S");

/** A place in the document, or an action that goes to one and to nothing after it. */
function onlyGoes(value: PdfValue): boolean {
  if (value.type === "list" || value.type === "name") return true;
  if (value.type !== "dictionary") return isInert(value);
  return value.entries.every(
    ([key, item]) => key !== "Next" && (key !== "S" || (item.type === "name" && item.name === "GoTo")),
  );
}

/** A text, which names a place, or null. */
const isInert = (value: PdfValue) =>
  value.type === "other" && (value.word === undefined || value.word === "null");
