import { formatBusinessDays } from "#lib/calendar/format-business-days.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { ReturnablePart } from "#lib/generated/prisma/enums.ts";
import { RETURNABLE_PART_LABELS } from "#lib/workflow/labels.ts";
import type { LetterContent } from "../letter-content.ts";
import { frameLetter } from "./frame-letter.ts";
import { heading, legalBasisParagraph, paragraph, provisionalNote } from "./letter-blocks.ts";
import type { OfficialFacts } from "./letter-facts.ts";

export type PreventionFacts = OfficialFacts & {
  /** Day 0 of the filing. */
  receivedOn: string;
  reason: string;
  /** What the office may correct, and nothing else. */
  parts: ReturnablePart[];
  answerDays: number;
  answerDueOn: string;
  provisional: boolean;
  legalBasis: string;
};

/** Oficio de prevención: what is missing, once, and until when it may be answered. */
export function buildPrevention(facts: PreventionFacts): LetterContent {
  const due = `${formatDate(facts.answerDueOn)}${provisionalNote(facts.provisional)}`;
  return frameLetter(facts, {
    kind: "prevention",
    title: "Oficio de prevención",
    number: facts.number,
    issuer: "DGCP",
    body: [
      paragraph(
        `Al revisar la documentación del expediente ${facts.folio}, recibida el ${formatDate(facts.receivedOn)}, esta Dirección General encontró que falta, o debe corregirse, lo que se expone enseguida.`,
      ),
      heading("Motivo de la prevención"),
      paragraph(facts.reason),
      heading("Qué puede corregirse"),
      {
        type: "items",
        items: facts.parts.map((part) => ({ lead: RETURNABLE_PART_LABELS[part], text: "", remarks: [] })),
      },
      heading("Plazo y efectos"),
      paragraph(
        `Se le previene por única vez para que responda por medio del portal dentro de los ${formatBusinessDays(facts.answerDays)} siguientes a la notificación de este oficio, es decir, a más tardar el ${due}. Entre tanto se suspende el plazo de respuesta, que se reanuda el día hábil siguiente a aquel en que se reciba la contestación.`,
      ),
      legalBasisParagraph(facts.legalBasis),
      paragraph(
        "De no recibirse respuesta en ese plazo, el trámite se desechará, sin perjuicio de que la oficina presente una nueva solicitud.",
      ),
    ],
  });
}
