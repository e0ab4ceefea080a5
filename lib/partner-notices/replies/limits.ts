/** How long what is known of who answers lasts, in one place: screens, mails and the job of every night say the same. */

/** A link to confirm an answer works for so long; after that the answer is erased. */
export const CONFIRM_DAYS = 7;
/** Names, addresses and messages are erased so long after the notice was closed, or its last day passed. */
export const RETENTION_DAYS = 180;

export const MAX_ORGANISATION = 200;
export const MAX_CITY = 120;
export const MAX_NAME = 120;
export const MAX_MESSAGE = 3000;
