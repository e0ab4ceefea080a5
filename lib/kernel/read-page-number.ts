/** The page that an address asks for, from 1. Whatever is not a whole number, or is out of reason, reads as the first. */
export function readPageNumber(asked: string | string[] | undefined): number {
  const page = typeof asked === "string" && /^\d{1,6}$/.test(asked) ? Number(asked) : 1;
  return Math.max(page, 1);
}
