/** The addresses of the acts of registered agreements. */
export function agreementsHref({ q = "", page = 1 }: { q?: string; page?: number } = {}): string {
  const query = new URLSearchParams({ ...(q ? { q } : {}), ...(page > 1 ? { pagina: String(page) } : {}) });
  return query.size === 0 ? "/acuerdos" : `/acuerdos?${query}`;
}

export const agreementHref = (number: string): string => `/acuerdos/${encodeURIComponent(number)}`;

/** @param slug of the kind of act */
export const actHref = (number: string, slug: string): string => `${agreementHref(number)}/actos/${slug}`;
