import { formatDate } from "#lib/kernel/format-date.ts";
import type { LetterContent } from "../letter-content.ts";
import { frameLetter } from "./frame-letter.ts";
import { heading, paragraph } from "./letter-blocks.ts";
import type { OfficialFacts } from "./letter-facts.ts";

export type ClosingFacts = OfficialFacts & {
  registryNumber: string;
  registeredOn: string;
  /** Permanent public address of the agreement. */
  registryUrl: string;
  terms: string;
};

/** Cierre: the office hears that the agreement is registered, and the case file is closed. */
export function buildClosing(facts: ClosingFacts): LetterContent {
  return frameLetter(facts, {
    kind: "closing",
    title: "Oficio de cierre",
    number: facts.number,
    issuer: "DGCP",
    body: [
      paragraph(
        `Se comunica que el instrumento del expediente ${facts.folio} quedó inscrito en el Registro de Acuerdos Interinstitucionales, donde puede consultarse públicamente.`,
      ),
      {
        type: "rows",
        rows: [
          { label: "Número de registro", value: facts.registryNumber },
          { label: "Fecha de inscripción", value: formatDate(facts.registeredOn) },
          { label: "Dirección permanente", value: facts.registryUrl },
        ],
      },
      heading("Términos de la inscripción"),
      paragraph(facts.terms),
      heading("Conclusión del trámite"),
      paragraph(
        "Con este oficio concluyen el trámite y el expediente. Toda modificación, adenda, prórroga o terminación del instrumento debe comunicarse para asentarla en el mismo registro.",
      ),
    ],
  });
}
