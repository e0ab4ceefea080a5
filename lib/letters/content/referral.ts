import { formatBusinessDays } from "#lib/calendar/format-business-days.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Block, LetterContent } from "../letter-content.ts";
import { frameLetter } from "./frame-letter.ts";
import {
  fileTable,
  heading,
  instrumentRows,
  legalBasisParagraph,
  paragraph,
  provisionalNote,
} from "./letter-blocks.ts";
import type { FileFact, InstrumentFacts, OfficialFacts } from "./letter-facts.ts";

export type ReferralFacts = OfficialFacts & {
  instrument: InstrumentFacts;
  /** Name of the office that filed. */
  office: string;
  receivedOn: string;
  purpose: string;
  /** Powers that the signing body invokes. */
  powers: string;
  /** Business days that the CJA must have before the signature, and the first day they allow it on. */
  notice: { days: number; earliestSignatureOn: string; provisional: boolean };
  /** The urgency that the office stated; empty when it stated none. */
  eventuality: string;
  files: FileFact[];
  legalBasis: string;
};

/** Turno: the DGCP asks the CJA for the review. */
export function buildReferral(facts: ReferralFacts): LetterContent {
  const { notice } = facts;
  const earliest = `${formatDate(notice.earliestSignatureOn)}${provisionalNote(notice.provisional)}`;
  return frameLetter(facts, {
    kind: "referral",
    title: "Turno a la Consultoría Jurídica",
    number: facts.number,
    issuer: "DGCP",
    body: [
      paragraph(
        `Se turna el expediente ${facts.folio}, que ${facts.office} presentó y se tuvo por recibido el ${formatDate(facts.receivedOn)}, para que esa Consultoría Jurídica revise el proyecto y, de ser viable, emita el dictamen de procedencia. La documentación se encontró completa.`,
      ),
      legalBasisParagraph(facts.legalBasis),
      heading("Datos del instrumento"),
      instrumentRows(facts.instrument),
      heading("Objeto"),
      paragraph(facts.purpose),
      heading("Facultades que invoca quien suscribe"),
      paragraph(facts.powers),
      heading("Anticipación a la firma"),
      paragraph(
        `Con los ${formatBusinessDays(notice.days)} que deben mediar desde esta recepción, el instrumento puede firmarse a partir del ${earliest}.`,
      ),
      ...describeEventuality(facts.eventuality),
      heading("Archivos del expediente"),
      fileTable(facts.files),
    ],
  });
}

function describeEventuality(eventuality: string): Block[] {
  if (eventuality === "") return [];
  return [paragraph("La oficina manifestó la siguiente eventualidad:"), paragraph(eventuality)];
}
