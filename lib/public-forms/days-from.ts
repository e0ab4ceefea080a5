const DAY_MS = 24 * 60 * 60 * 1000;

/** So many times 24 hours later; earlier when they are negative. */
export const daysFrom = (from: Date, days: number): Date => new Date(from.getTime() + days * DAY_MS);
