/** Characters, and how many, that an event takes: for its schema and for its form. */
export const LONGEST_PURPOSE = 4000;
export const LONGEST_ORGANISERS = 1000;
export const LONGEST_REASON = 600;
export const MOST_QUESTIONS = 5;
