/** A shorter root would find too much. */
const SHORTEST_ROOT = 3;

/**
 * The pieces of text of which one must be found for a typed word to be found, so that its plural and its singular find
 * the same: «acuerdos» → «acuerdo», «ciudades» → «ciudad», «raíces» → «raíc» or «raíz». Accents and case are left to
 * `search_normalize`, which also brings «-ciones» to «-ción».
 */
export function wordForms(word: string): string[] {
  const root = word.replace(/[eé]?s$/iu, "");
  if (root.length < SHORTEST_ROOT || root.length === word.length) {
    return /\p{L}z$/iu.test(word) && word.length > SHORTEST_ROOT ? [word, `${word.slice(0, -1)}ces`] : [word];
  }
  return /c[eé]s$/iu.test(word) ? [root, `${root.slice(0, -1)}z`] : [root];
}
