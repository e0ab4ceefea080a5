/** Paths of the bulletin that anyone reads. */
export const editionPath = (number: number): string => `/boletin/${number}`;

/** By what it is: another picture has another address. */
export const picturePath = (number: number, sha256: string): string =>
  `${editionPath(number)}/imagenes/${sha256}`;

/** An article within the page of its edition. */
export const articleAnchor = (articleId: string): string => `articulo-${articleId}`;
export const articlePath = (number: number, articleId: string): string =>
  `${editionPath(number)}#${articleAnchor(articleId)}`;

/** The number that an address names; null for what is none. */
export const readNumber = (typed: string): number | null =>
  /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : null;
