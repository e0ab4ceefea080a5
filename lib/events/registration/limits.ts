/** How long what is known of people lasts, in one place: screens, mails and the job of every night say the same. */

/** A link to confirm a registration works for so long; after that it is erased. */
export const CONFIRM_DAYS = 2;
/** Names, addresses and answers are erased so long after the event. */
export const RETENTION_DAYS = 90;
/** The name in a constancia, so that it can be verified, is erased so long after it was given. */
export const CERTIFICATE_YEARS = 5;

export const MAX_NAME = 120;
export const MAX_INSTITUTION = 160;
export const MAX_ANSWER = 300;
