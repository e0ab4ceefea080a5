import { plainName } from "#lib/catalogues/plain-name.ts";
import { FIELD_KEYS, fieldOf, type FieldKey } from "./import-fields.ts";

/** Column by column, the field that it carries, or null for one that is not imported. */
export type Mapping = readonly (FieldKey | null)[];

const fieldOfHeading = new Map<string, FieldKey>();
for (const key of FIELD_KEYS) {
  const { label, synonyms } = fieldOf(key);
  for (const heading of [label, key, ...synonyms]) {
    // The first field that claims a heading keeps it: the table is in the order of what matters.
    const plain = plainName(heading);
    if (!fieldOfHeading.has(plain)) fieldOfHeading.set(plain, key);
  }
}

/** The field that a heading names, whatever its accents, capitals, asterisks or remarks in parentheses; null for none. */
export function matchHeading(heading: string): FieldKey | null {
  const plain = plainName(heading);
  return (
    fieldOfHeading.get(plain) ??
    fieldOfHeading.get(plainName(heading.replace(/\([^)]*\)/g, ""))) ??
    fieldOfHeading.get(plain.replace(/^(el|la|los|las) /, "")) ??
    null
  );
}

/** A field is taken from the first column that carries it, or from all of them when it may have several. */
export function matchHeadings(headings: readonly string[]): Mapping {
  const taken = new Set<FieldKey>();
  return headings.map((heading) => {
    const field = matchHeading(heading);
    if (!field || (taken.has(field) && !fieldOf(field).several)) return null;
    taken.add(field);
    return field;
  });
}
