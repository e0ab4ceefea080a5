import type { CellOrigin } from "../reading/cell.ts";
import { fieldOf, type FieldKey } from "../fields/import-fields.ts";

/** The texts of a row by field, repaired and without outer blanks; a field that is not there reads "". */
export type RowTexts = ReadonlyMap<FieldKey, { text: string; origin?: CellOrigin | undefined }>;

/** What is learned while a row is being understood: what was interpreted, and why it cannot be taken. */
export class RowReading {
  readonly notes: string[] = [];
  /** What the file does not say, and what was taken in its place. */
  readonly defaults: string[] = [];
  readonly refusals: string[] = [];
  /** Fields whose value comes from the file, not from a default. */
  readonly stated = new Set<FieldKey>();
  readonly #texts: RowTexts;

  constructor(texts: RowTexts) {
    this.#texts = texts;
  }

  text(field: FieldKey): string {
    return this.#texts.get(field)?.text ?? "";
  }

  origin(field: FieldKey): CellOrigin | undefined {
    return this.#texts.get(field)?.origin;
  }

  /** «mar-98» was taken for March 1998. */
  interpreted(field: FieldKey, written: string, understood: string): void {
    if (written.toLowerCase() === understood.toLowerCase()) return;
    this.notes.push(`${fieldOf(field).label}: «${shorten(written)}» se entendió como ${understood}.`);
  }

  note(field: FieldKey, sentence: string): void {
    this.notes.push(`${fieldOf(field).label}: ${sentence}`);
  }

  byDefault(field: FieldKey, sentence: string): void {
    this.defaults.push(`${fieldOf(field).label}: ${sentence}`);
  }

  refuse(field: FieldKey, sentence: string): void {
    this.refusals.push(`${fieldOf(field).label}: ${sentence}`);
  }
}

export const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
