/** A registry number as it was typed or came in an address, as it is kept. PostgreSQL takes no NUL. */
export const normalizeNumber = (typed: string): string =>
  typed.toWellFormed().replaceAll("\0", "").toUpperCase();

/** Whether a text has the form of a registry number, in any case. */
export const isAgreementNumber = (typed: string): boolean => /^RAI-\d{4}-\d{5,}$/i.test(typed);
