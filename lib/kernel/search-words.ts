const MAX_WORDS = 8;

/** The words of a typed search; each must be found. More than a few say nothing more and cost time. */
export const searchWords = (typed: string): string[] =>
  typed.normalize("NFC").slice(0, 200).split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
