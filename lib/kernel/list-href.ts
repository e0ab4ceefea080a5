/** Address of a page of a filtered list. Blank filters and the first page are left out of it. */
export function listHref(path: string, filters: Readonly<Record<string, string | null>>, page = 1): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
  if (page > 1) query.set("pagina", String(page));
  return query.size > 0 ? `${path}?${query}` : path;
}
