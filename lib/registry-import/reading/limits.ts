import { DomainError } from "#lib/kernel/errors.ts";

/** How large an import may be. What is beyond is a mistake or an attack, and says so at once. */
export const IMPORT_LIMITS = {
  /** Bytes of the file. */
  fileBytes: { csv: 500 * 1_048_576, xlsx: 60 * 1_048_576 },
  /** Bytes of a spreadsheet once unpacked, of the whole and of its shared texts. */
  unpackedBytes: 1_000 * 1_048_576,
  sharedTextBytes: 120 * 1_048_576,
  /** How many times its size a spreadsheet may grow; below the second number the first says nothing. */
  ratio: 100,
  ratioMattersFrom: 20 * 1_048_576,
  rows: 250_000,
  columns: 200,
  /** Characters of one row, and of one cell. */
  rowLength: 1_000_000,
  cellLength: 32_767,
} as const;

/** The whole file cannot be taken; the sentence says why and what to do. */
export const refuseFile = (sentence: string): DomainError =>
  new DomainError("invalid", sentence, { archivo: sentence });
