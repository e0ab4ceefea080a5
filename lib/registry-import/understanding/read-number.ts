import { withoutAccents } from "#lib/kernel/without-accents.ts";
import type { RowReading } from "./reading-row.ts";

const LONGEST = 30;

/**
 * The number that the file gives, as the registry keeps it: capitals, and hyphens for what an address cannot carry.
 * Null when it gives none.
 */
export function readNumber(row: RowReading): string | null {
  const written = row.text("number");
  if (written === "") return null;
  const number = withoutAccents(written.toUpperCase())
    .replace(/^(NO|NUM|N[º°])\.?\s+/u, "")
    .replace(/[\s/\\_]+/g, "-")
    .replace(/-{2,}/g, "-")
    .replace(/^-|-$/g, "");
  if (!/^[A-Z0-9][A-Z0-9.-]*$/.test(number) || number.length > LONGEST) {
    row.refuse(
      "number",
      `«${written.slice(0, 60)}» no puede ser un número de registro: hasta ${LONGEST} letras, cifras, puntos y guiones.`,
    );
    return null;
  }
  if (number !== written.toUpperCase()) row.interpreted("number", written, `«${number}»`);
  return number;
}

/** «RAI-1998-00412» → 1998. */
export function yearOfNumber(number: string | null): number | null {
  const year = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(number ?? "")?.[1];
  return year ? Number(year) : null;
}
