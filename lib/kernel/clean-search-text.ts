/**
 * A typed search without hyphens that leave out no word (piled up, they are more than the database's parser holds), and
 * without the characters that say nothing to it and would spoil the word beside them: control (the
 * database takes no NUL) and invisible ones, pictures, halves of a pair of surrogates.
 */
export const cleanSearchText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Cc}\p{So}\p{Sk}]+/gu, " ")
    .replace(/-(?:\s*-)+/g, "-")
    .replace(/-(?=\s|$)/g, " ")
    .trim();
