/**
 * A typed search without the characters that say nothing to it and would spoil the word beside them: control (the
 * database takes no NUL) and invisible ones, pictures, halves of a pair of surrogates.
 */
export const cleanSearchText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Cc}\p{So}\p{Sk}]+/gu, " ")
    .trim();
