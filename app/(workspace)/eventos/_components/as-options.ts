/** A table of words as the choices of a form. */
export const asOptions = (table: Readonly<Record<string, { slug: string; label: string }>>) =>
  Object.values(table).map(({ slug, label }) => ({ value: slug, label }));

/** What a field of the form is given: its name, what is wrong with it and what it shows. */
export type FieldOf = (name: string) => { name: string; error: string | undefined; defaultValue: string };
