import { formatDate } from "#lib/kernel/format-date.ts";
import type { LetterContent } from "../letter-content.ts";
import { frameLetter } from "./frame-letter.ts";
import { legalBasisParagraph, paragraph } from "./letter-blocks.ts";
import type { OfficialFacts } from "./letter-facts.ts";

export type DismissalFacts = OfficialFacts & {
  preventionNumber: string;
  preventedOn: string;
  /** The last day on which the prevention could be answered. */
  answerDueOn: string;
  legalBasis: string;
};

/** Oficio de desechamiento: the prevention was not answered in time. */
export function buildDismissal(facts: DismissalFacts): LetterContent {
  return frameLetter(facts, {
    kind: "dismissal",
    title: "Oficio de desechamiento",
    number: facts.number,
    issuer: "DGCP",
    body: [
      paragraph(
        `Por oficio ${facts.preventionNumber} del ${formatDate(facts.preventedOn)} se previno a la oficina para que completara el expediente ${facts.folio} a más tardar el ${formatDate(facts.answerDueOn)}. El plazo concluyó sin que se recibiera respuesta por medio del portal.`,
      ),
      paragraph("En consecuencia, el trámite se desecha y el expediente queda concluido."),
      legalBasisParagraph(facts.legalBasis),
      paragraph(
        "La oficina puede presentar en cualquier momento una nueva solicitud sobre el mismo instrumento.",
      ),
    ],
  });
}
