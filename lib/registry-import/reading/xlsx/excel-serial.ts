const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Of the year 9999, the last that spreadsheets know. */
const LAST_SERIAL = 2_958_465;

/**
 * The ISO date of a spreadsheet's day number, or null when it is none. Day 60 of the count from 1900 is a 29 February
 * that never was: the numbers before it are one behind.
 */
export function dateOfSerial(serial: number, from1904: boolean): string | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || (day === 60 && !from1904)) return null;
  const behind = !from1904 && day < 60 ? 1 : 0;
  const epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
  return new Date(epoch + (day + behind) * DAY_MS).toISOString().slice(0, 10);
}
