const MONTHS = [
  ["enero", "ene", "january", "jan"],
  ["febrero", "feb", "february"],
  ["marzo", "mar", "march"],
  ["abril", "abr", "april", "apr"],
  ["mayo", "may"],
  ["junio", "jun", "june"],
  ["julio", "jul", "july"],
  ["agosto", "ago", "august", "aug"],
  ["septiembre", "setiembre", "sep", "sept", "set", "september"],
  ["octubre", "oct", "october"],
  ["noviembre", "nov", "november"],
  ["diciembre", "dic", "december", "dec"],
] as const;

const byName = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name as string, index + 1] as const)),
);

/** 1–12 for a month written in Spanish or English, whole or short; null for another word. */
export const findMonth = (word: string): number | null => byName.get(word) ?? null;

/** "marzo". */
export const monthName = (month: number): string => MONTHS[month - 1]![0];
