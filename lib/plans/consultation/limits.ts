/** How long things last and how much is taken in, in one place: screens, mails and the job of every night say the same. */

/** A link to confirm a comment works for so long. */
export const CONFIRM_DAYS = 3;
/** A comment that nobody confirmed is erased after so long. */
export const UNCONFIRMED_DAYS = 7;
/** Addresses are erased so long after the end: until then the office may still have to write. */
export const EMAIL_DAYS = 60;

/** A consultation lasts at most so long at first, and so long after each extension. */
export const LONGEST_DAYS = 180;

export const MAX_COMMENT = 3000;
export const MAX_NAME = 80;
export const MAX_ABOUT = 1000;
export const MAX_QUESTIONS = 5;
export const MAX_QUESTION = 300;
export const MAX_REASON = 600;
export const MAX_ANSWER = 3000;
export const MAX_LINKS = 2;
