/** So many days after a day, both in ISO. */
export const dayAfter = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** Noon of a day in Mexico City. */
export const noonOf = (day: string): Date => new Date(`${day}T18:00:00Z`);
