/** What an action on notices says once done, by the word it leaves in the address. */
export const NOTICES_DONE = [
  { key: "leido", sentence: "Aviso marcado como leído." },
  { key: "todos-leidos", sentence: "Avisos marcados como leídos." },
] as const;

type NoticesAddress = { page?: number; done?: (typeof NOTICES_DONE)[number]["key"] };

/** Address of a page of the notices, with what the last action did. */
export function noticesHref({ page = 1, done }: NoticesAddress): string {
  const query = new URLSearchParams();
  if (page > 1) query.set("pagina", String(page));
  if (done) query.set("hecho", done);
  return query.size > 0 ? `/avisos?${query}` : "/avisos";
}
