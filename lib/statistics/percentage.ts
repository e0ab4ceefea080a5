/** A share in percent with two decimals: count ÷ total of agreements, never a mean of other percentages. Zero of none. */
export const percentage = (count: number, total: number): number =>
  total === 0 ? 0 : Math.round((count / total) * 10_000) / 100;
