/** Begins a CSV file. Without it, spreadsheets read the accents as another alphabet. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * One line of a CSV file (RFC 4180). A value that a spreadsheet would take for a formula is led by an apostrophe:
 * otherwise whoever chose their own name could have a command run on the machine of who opens the file.
 */
export const csvLine = (values: readonly string[]): string => `${values.map(quote).join(",")}\r\n`;

const quote = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
