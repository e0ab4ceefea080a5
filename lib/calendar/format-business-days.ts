/** «1 día hábil», «10 días hábiles». */
export const formatBusinessDays = (days: number): string =>
  days === 1 ? "1 día hábil" : `${days} días hábiles`;
