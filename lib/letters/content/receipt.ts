import { formatBusinessDays } from "#lib/calendar/format-business-days.ts";
import { formatDate, formatDateTime, formatInstantDate } from "#lib/kernel/format-date.ts";
import type { Block, LetterContent } from "../letter-content.ts";
import { frameLetter } from "./frame-letter.ts";
import { fileTable, heading, instrumentRows, paragraph, provisionalNote } from "./letter-blocks.ts";
import type { FileFact, InstrumentFacts, LetterFacts, Person } from "./letter-facts.ts";

/** What was handed in. */
type Occasion =
  | { type: "filing" }
  | { type: "prevention_answer"; preventionNumber: string }
  | { type: "signed_copy"; signedOn: string; signedPlace: string };

export type ReceiptFacts = LetterFacts & {
  occasion: Occasion;
  presenter: Person;
  receivedAt: string;
  /** Day 0 of the terms: a filing after hours or on a non-working day counts from the next business day. */
  countsFrom: string;
  /** The term that runs from here, when there is one. */
  term: { days: number; dueOn: string; provisional: boolean } | null;
  instrument: InstrumentFacts;
  files: FileFact[];
};

/** Acuse: what was received, from whom, when, and the hash of every file. */
export function buildReceipt(facts: ReceiptFacts): LetterContent {
  const { instrument, files } = facts;
  return frameLetter(facts, {
    kind: "receipt",
    title: "Acuse de recibo",
    number: null,
    issuer: "DGCP",
    body: [
      paragraph(describeReception(facts)),
      paragraph(describeTerm(facts)),
      heading("Datos del instrumento"),
      instrumentRows(instrument),
      ...describeFiles(files),
    ],
  });
}

function describeReception({ occasion, presenter, receivedAt }: ReceiptFacts): string {
  const who = [presenter.name, presenter.position, presenter.organization].filter(Boolean).join(", ");
  const when = `el ${formatDateTime(receivedAt)}, tiempo de la Ciudad de México`;
  switch (occasion.type) {
    case "filing":
      return `Se recibió por medio del portal la solicitud de dictamen del instrumento citado, que presentó ${who}, ${when}.`;
    case "prevention_answer":
      return `Se recibió por medio del portal la respuesta a la prevención del oficio ${occasion.preventionNumber}, que presentó ${who}, ${when}.`;
    case "signed_copy":
      return `Se recibió por medio del portal la copia digitalizada del instrumento citado, firmado en ${occasion.signedPlace} el ${formatDate(occasion.signedOn)}, que envió ${who}, ${when}.`;
  }
}

function describeTerm({ receivedAt, countsFrom, term }: ReceiptFacts): string {
  const sameDay = formatInstantDate(receivedAt) === formatDate(countsFrom);
  const start = sameDay
    ? "Ese día es el día cero de los plazos, que se cuentan en días hábiles."
    : `Por la hora o el día en que llegó, se tiene por recibida el ${formatDate(countsFrom)}, que es el día cero de los plazos; éstos se cuentan en días hábiles.`;
  if (!term) return start;
  const due = `${formatDate(term.dueOn)}${provisionalNote(term.provisional)}`;
  return `${start} El plazo de ${formatBusinessDays(term.days)} que corre desde entonces vence el ${due}, si nada lo suspende.`;
}

function describeFiles(files: FileFact[]): Block[] {
  return [
    heading(files.length === 1 ? "Archivo recibido" : `Archivos recibidos (${files.length})`),
    paragraph(
      "Cada archivo queda identificado por su huella SHA-256: si cambia un solo carácter, la huella es otra. Conserve este acuse junto con los archivos que envió.",
    ),
    fileTable(files),
  ];
}
