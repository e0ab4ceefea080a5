import type { Verdict } from "#lib/generated/prisma/enums.ts";
import { VERDICT_LABELS } from "#lib/workflow/labels.ts";
import type { Block, LetterContent } from "../letter-content.ts";
import { frameLetter } from "./frame-letter.ts";
import { fileTable, heading, instrumentRows, paragraph, recommendationList } from "./letter-blocks.ts";
import type { FileFact, InstrumentFacts, OfficialFacts, RecommendationFact } from "./letter-facts.ts";

/** The answer to one of the three questions, and why. */
type Finding = { holds: boolean; reason: string };

export type DictamenFacts = OfficialFacts & {
  verdict: Verdict;
  instrument: InstrumentFacts;
  /** Is it an acuerdo interinstitucional? */
  nature: Finding;
  /** Is it within the powers of the body that signs? */
  competence: Finding;
  /** Is this the right form? */
  form: Finding;
  grounds: string;
  recommendations: RecommendationFact[];
  /** The text that was reviewed, and no other. */
  reviewed: FileFact;
};

/** Dictamen de procedencia: three questions answered apart, the grounds and the recommendations. */
export function buildDictamen(facts: DictamenFacts): LetterContent {
  return frameLetter(facts, {
    kind: "dictamen",
    title: "Dictamen de procedencia",
    number: facts.number,
    issuer: "CJA",
    body: [
      { type: "rows", rows: [{ label: "Sentido del dictamen", value: VERDICT_LABELS[facts.verdict] }] },
      heading("Instrumento revisado"),
      instrumentRows(facts.instrument),
      fileTable([facts.reviewed]),
      heading("Naturaleza: ¿es un acuerdo interinstitucional?"),
      ...describeFinding(facts.nature),
      heading("Competencia: ¿es materia de la dependencia que suscribe?"),
      ...describeFinding(facts.competence),
      heading("Forma: ¿es la adecuada?"),
      ...describeFinding(facts.form),
      heading("Fundamentos y motivos"),
      paragraph(facts.grounds),
      ...describeRecommendations(facts.recommendations),
      heading("Conclusión"),
      paragraph(conclusions[facts.verdict]),
    ],
  });
}

const conclusions = {
  PROCEDENTE:
    "Por lo expuesto, la suscripción del instrumento es procedente en los términos del texto revisado. Cualquier cambio a ese texto requiere una nueva revisión.",
  PROCEDENTE_CON_RECOMENDACIONES:
    "Por lo expuesto, la suscripción del instrumento es procedente siempre que se atiendan las recomendaciones anteriores, cuya inclusión se cotejará con la copia firmada antes de inscribirlo.",
  NO_PROCEDENTE: "Por lo expuesto, la suscripción del instrumento no es procedente.",
} as const satisfies Record<Verdict, string>;

const describeFinding = ({ holds, reason }: Finding): Block[] => [
  paragraph(reason.trim() === "" ? (holds ? "Sí." : "No.") : `${holds ? "Sí." : "No."} ${reason}`),
];

function describeRecommendations(recommendations: RecommendationFact[]): Block[] {
  if (recommendations.length === 0) return [];
  return [heading(`Recomendaciones (${recommendations.length})`), recommendationList(recommendations)];
}
