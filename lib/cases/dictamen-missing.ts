import type { CaseSnapshot } from "./case-snapshot.ts";

/** What the dictamen under draft lacks before it can be issued; it answers three questions apart and gives its reasons. */
export function listDictamenMissing({ dictamen, recommendations }: CaseSnapshot): string[] {
  if (!dictamen) return ["Falta redactar el dictamen."];
  const { verdict } = dictamen;
  const checks: [boolean, string][] = [
    [dictamen.isAgreement !== null, "Falta responder si es un acuerdo interinstitucional."],
    [dictamen.isCompetent !== null, "Falta responder si es materia de la dependencia que suscribe."],
    [dictamen.isRightForm !== null, "Falta responder si la forma es la adecuada."],
    [dictamen.grounds.trim() !== "", "Faltan los fundamentos y motivos."],
    [verdict !== null, "Falta el sentido del dictamen."],
    [
      verdict !== "PROCEDENTE_CON_RECOMENDACIONES" || recommendations.length > 0,
      "El sentido es «con recomendaciones» y no hay ninguna.",
    ],
    [
      verdict !== "PROCEDENTE" || recommendations.length === 0,
      "Hay recomendaciones: el sentido debe ser «procedente con recomendaciones», o bien quítelas.",
    ],
    [
      verdict === null ||
        verdict === "NO_PROCEDENTE" ||
        (dictamen.isAgreement !== false && dictamen.isCompetent !== false),
      "No puede ser procedente si no es un acuerdo interinstitucional o no es materia de la dependencia.",
    ],
  ];
  return checks.filter(([holds]) => !holds).map(([, sentence]) => sentence);
}
