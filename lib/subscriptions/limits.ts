/** A link to confirm a subscription works for so long; after that what was sent is erased. */
export const CONFIRM_DAYS = 3;
/** To whom each message to many went is kept for so long after it ended; how many they were, always. */
export const MAIL_DAYS = 30;
