import { cleanText } from "#lib/kernel/clean-input.ts";
import { fieldOf, type FieldKey } from "../fields/import-fields.ts";
import type { Mapping } from "../fields/match-headings.ts";
import type { Cell, CellOrigin, SourceRow } from "../reading/cell.ts";
import { saysNothing } from "./empty-marks.ts";
import { hasLostLetters, repairText } from "./repair-text.ts";

export interface RowContent {
  texts: Map<FieldKey, { text: string; origin?: CellOrigin | undefined }>;
  /** What had to be done to the texts, or is wrong with them. */
  notes: string[];
  refusals: string[];
}

/** The texts of a row by the field of each column, cleaned; what cleaning changed beyond blanks is said. */
export function readTexts({ cells }: SourceRow, mapping: Mapping): RowContent {
  const content: RowContent = { texts: new Map(), notes: [], refusals: [] };
  const extra = cells.slice(mapping.length).filter(({ text }) => text.trim() !== "").length;
  if (extra > 0) {
    content.refusals.push(
      `El renglón tiene ${extra === 1 ? "una celda" : `${extra} celdas`} de más: quizá a un texto con el separador le faltan comillas.`,
    );
  }
  mapping.forEach((field, column) => {
    const cell = cells[column];
    if (field && cell) addText(content, field, cell);
  });
  return content;
}

function addText({ texts, notes, refusals }: RowContent, field: FieldKey, cell: Cell): void {
  const { label } = fieldOf(field);
  const { origin } = cell;
  if (origin === "error")
    return void refusals.push(`${label}: la celda trae un error de cálculo (${cell.text}).`);
  if (origin === "formula_without_value") {
    return void refusals.push(
      `${label}: es una fórmula sin resultado. Ábrala en su programa, guarde el libro y vuelva a enviarlo.`,
    );
  }
  const cleaned = OF_SEVERAL_LINES.has(field)
    ? cleanCell(cell.text)
    : cleanCell(cell.text).replace(/\s+/gu, " ");
  const repaired = repairText(cleaned);
  const text = repaired ?? cleaned;
  if (text === "") return;
  if (saysNothing(text))
    return void (!/^[-–—._\s]*$/.test(text) && notes.push(`${label}: «${text}» se tomó por vacío.`));
  if (repaired) notes.push(`${label}: se repararon sus acentos («${repaired.slice(0, 60)}»).`);
  if (hasLostLetters(text))
    refusals.push(
      `${label}: perdió letras al guardarse («${text.slice(0, 60)}»). Corríjala en el archivo de origen.`,
    );
  if (origin === "formula")
    notes.push(`${label}: es una fórmula; se tomó su resultado, «${text.slice(0, 60)}».`);
  if (/^[=+@]/.test(text))
    notes.push(`${label}: empieza como una fórmula; se toma como texto y no se calcula.`);
  const former = texts.get(field);
  texts.set(field, former ? { text: `${former.text}\n${text}` } : { text, origin });
}

/** Where an end of line says something. */
const OF_SEVERAL_LINES: ReadonlySet<FieldKey> = new Set([
  ...([
    "counterpart",
    "counterpartType",
    "country",
    "place",
    "areas",
    "languages",
    "purpose",
    "terms",
  ] as const),
]);

/** Without blanks of other kinds, invisible characters, nor the apostrophe that a spreadsheet puts before a text. */
const cleanCell = (text: string): string =>
  cleanText(text.replace(/[\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, ""))
    .replace(/^'(?=[=+\-@])/, "")
    .replace(/[^\S\n]+/gu, " ")
    .normalize("NFC")
    .trim();
