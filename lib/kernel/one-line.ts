/**
 * A text of one line as it is kept: whole and composed characters, none of control (PostgreSQL takes no NUL) nor
 * invisible (two names that look the same would be two), every run of blanks as one space, no outer blanks.
 */
export const oneLine = (typed: string): string =>
  typed
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
