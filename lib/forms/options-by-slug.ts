/** The rows of a table as the choices of a list whose values are their slugs. */
export const optionsBySlug = (
  table: Readonly<Record<string, { slug: string; label: string; hint?: string }>>,
): { value: string; label: string; hint?: string }[] =>
  Object.values(table).map(({ slug: value, ...words }) => ({
    value,
    label: words.label,
    ...(words.hint !== undefined && { hint: words.hint }),
  }));
