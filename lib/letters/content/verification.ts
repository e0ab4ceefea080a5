import { formatDate } from "#lib/kernel/format-date.ts";
import { VERIFICATION_LABELS } from "#lib/workflow/labels.ts";
import type { Block, LetterContent } from "../letter-content.ts";
import { frameLetter } from "./frame-letter.ts";
import { fileTable, heading, paragraph, recommendationItem } from "./letter-blocks.ts";
import type { FileFact, OfficialFacts, VerifiedRecommendationFact } from "./letter-facts.ts";

export type VerificationFacts = OfficialFacts & {
  registryNumber: string;
  registeredOn: string;
  signedOn: string;
  signedPlace: string;
  inForceOn: string;
  /** "Indefinida", "Hasta el 24 de septiembre de 2029…". */
  validity: string;
  terms: string;
  recommendations: VerifiedRecommendationFact[];
  copy: FileFact;
};

/** Cotejo y términos: what became of each recommendation, and how the agreement is registered. */
export function buildVerification(facts: VerificationFacts): LetterContent {
  return frameLetter(facts, {
    kind: "verification",
    title: "Cotejo y términos de la inscripción",
    number: facts.number,
    issuer: "CJA",
    body: [
      paragraph(
        `Se cotejó la copia firmada del expediente ${facts.folio} con el dictamen y se inscribe el instrumento en el Registro de Acuerdos Interinstitucionales con los datos siguientes.`,
      ),
      {
        type: "rows",
        rows: [
          { label: "Número de registro", value: facts.registryNumber },
          { label: "Fecha de inscripción", value: formatDate(facts.registeredOn) },
          { label: "Firma", value: `${formatDate(facts.signedOn)}, ${facts.signedPlace}` },
          { label: "Entrada en vigor", value: formatDate(facts.inForceOn) },
          { label: "Vigencia", value: facts.validity },
        ],
      },
      heading("Copia que se inscribe"),
      fileTable([facts.copy]),
      ...describeVerification(facts.recommendations),
      heading("Términos de la inscripción"),
      paragraph(facts.terms),
    ],
  });
}

function describeVerification(recommendations: VerifiedRecommendationFact[]): Block[] {
  const title = heading("Cotejo de las recomendaciones");
  if (recommendations.length === 0) return [title, paragraph("El dictamen no formuló recomendaciones.")];
  const items = recommendations.map((recommendation) => ({
    ...recommendationItem(recommendation),
    remarks: [
      [`Resultado: ${VERIFICATION_LABELS[recommendation.result].toLowerCase()}.`, recommendation.resultReason]
        .filter(Boolean)
        .join(" "),
    ],
  }));
  return [title, { type: "items", items }];
}
