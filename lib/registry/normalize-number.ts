/** A registry number as it was typed or came in an address, as it is kept. PostgreSQL takes no NUL. */
export const normalizeNumber = (typed: string): string =>
  typed.toWellFormed().replaceAll("\0", "").toUpperCase();
