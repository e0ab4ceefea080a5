/** A field that says something else than before, as a person reads it. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

/** What happened to something that anyone could read. */
export interface PublicChangeView {
  at: Date;
  byName: string;
  what: string;
  reason: string;
  changes: FieldChange[];
}

/** What two tellings of the same thing, field by field, say otherwise. */
export const diffFields = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): FieldChange[] =>
  Object.keys(after)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field] ?? "", after: after[field]! }));
