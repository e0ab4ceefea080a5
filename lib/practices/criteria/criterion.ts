/** A question that is answered of a practice. */
export interface Question {
  /** Its criterion and its place in it: «3.2». Answers are kept under it. */
  key: string;
  text: string;
  /** A yes speaks against the practice. */
  reversed: boolean;
}

export interface Criterion {
  /** From 1 to 15. */
  number: number;
  name: string;
  /** What it looks at. */
  meaning: string;
  questions: readonly Question[];
}

/** @param reversed the places, from 1, of the questions whose yes is unfavourable */
export const criterion = (
  number: number,
  name: string,
  meaning: string,
  texts: readonly string[],
  reversed: readonly number[] = [],
): Criterion => ({
  number,
  name,
  meaning,
  questions: texts.map((text, at) => ({
    key: `${number}.${at + 1}`,
    text,
    reversed: reversed.includes(at + 1),
  })),
});
