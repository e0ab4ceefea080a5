export const maxTextLength = 200_000;

/** Text fit to be stored and searched: PostgreSQL takes no NUL and JSON no half characters. */
export function cleanText(text: string): string {
  return text
    .slice(0, maxTextLength)
    .replace(/(?![\t\n])\p{Cc}/gu, " ")
    .toWellFormed()
    .trim();
}
