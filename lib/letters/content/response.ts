import type { Verdict } from "#lib/generated/prisma/enums.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { VERDICT_LABELS } from "#lib/workflow/labels.ts";
import type { Block, LetterContent } from "../letter-content.ts";
import { frameLetter } from "./frame-letter.ts";
import { heading, paragraph, recommendationList } from "./letter-blocks.ts";
import type { OfficialFacts, RecommendationFact } from "./letter-facts.ts";

export type ResponseFacts = OfficialFacts & {
  verdict: Verdict;
  dictamenNumber: string;
  dictamenIssuedOn: string;
  grounds: string;
  recommendations: RecommendationFact[];
};

/** Respuesta: the DGCP tells the office what the dictamen says and what follows. */
export function buildResponse(facts: ResponseFacts): LetterContent {
  const { verdict, recommendations } = facts;
  return frameLetter(facts, {
    kind: "response",
    title: "Respuesta a la solicitud de dictamen",
    number: facts.number,
    issuer: "DGCP",
    body: [
      paragraph(
        `En respuesta a la solicitud del expediente ${facts.folio}, se comunica que la Consultoría Jurídica emitió el dictamen ${facts.dictamenNumber}, del ${formatDate(facts.dictamenIssuedOn)}, con el sentido siguiente.`,
      ),
      { type: "rows", rows: [{ label: "Sentido del dictamen", value: VERDICT_LABELS[verdict] }] },
      ...describeReasons(facts),
      ...(recommendations.length > 0
        ? [heading(`Recomendaciones (${recommendations.length})`), recommendationList(recommendations)]
        : []),
      heading("Qué sigue"),
      paragraph(nextSteps[verdict]),
    ],
  });
}

const signedCopy =
  "Una vez firmado, la oficina debe enviar por medio del portal la copia digitalizada en PDF, completa y legible, con la fecha y el lugar de la firma, para solicitar su inscripción en el registro.";

const nextSteps = {
  PROCEDENTE: `El instrumento puede firmarse en los términos del texto revisado. ${signedCopy}`,
  PROCEDENTE_CON_RECOMENDACIONES: `El instrumento puede firmarse una vez atendidas las recomendaciones. ${signedCopy} Antes de inscribirlo se cotejará que cada recomendación se haya incluido.`,
  NO_PROCEDENTE:
    "Con esta comunicación concluye el trámite. La oficina puede presentar una nueva solicitud con un texto que atienda los motivos expuestos.",
} as const satisfies Record<Verdict, string>;

// An office that is told no is told why in the same letter; otherwise the dictamen itself goes along.
function describeReasons({ verdict, grounds }: ResponseFacts): Block[] {
  return verdict === "NO_PROCEDENTE" ? [heading("Motivos"), paragraph(grounds)] : [];
}
