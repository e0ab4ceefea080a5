// PostgreSQL takes no NUL, and the other control characters come only from a paste gone wrong or from a program.
const unwanted = /(?![\t\n])\p{Cc}/gu;

/** Text of several lines as it is kept: ends of line as `\n` (a form sends `\r\n`), whole characters, no outer blanks. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(unwanted, "").toWellFormed().trim();

/** Text of one line: the same, with every run of blanks as one space. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/gu, " ");
