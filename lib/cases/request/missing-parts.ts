import type { CaseFacts } from "#lib/workflow/case-facts.ts";
import type { CaseSnapshot } from "../case-snapshot.ts";

/** What a request still lacks, part by part, in the words shown to the office. The filing refuses by the same list. */
export function listMissingParts(snapshot: CaseSnapshot): CaseFacts["missing"] {
  const has = (kind: string) => snapshot.documents.some((document) => document.kind === kind);
  return {
    request: has("REQUEST") ? [] : ["Falta el escrito de solicitud en PDF."],
    draft: [
      ...(has("DRAFT") ? [] : ["Falta el proyecto de texto en Word (.docx)."]),
      ...(snapshot.languages.length > 0 ? [] : ["Falta indicar el idioma o los idiomas del texto."]),
    ],
    annexes: has("ANNEX") || snapshot.noAnnexes ? [] : ["Agregue los anexos o indique que no hay."],
    data: listMissingData(snapshot),
  };
}

function listMissingData(snapshot: CaseSnapshot): string[] {
  const { counterparts } = snapshot;
  const checks: [boolean, string][] = [
    [snapshot.title !== "", "Falta el título del acuerdo."],
    [snapshot.signingBody !== "", "Falta la dependencia que suscribe."],
    [snapshot.signingBodyPowers !== "", "Faltan las atribuciones de la dependencia que suscribe."],
    [snapshot.kind !== null, "Falta el tipo de acuerdo."],
    [snapshot.areas.length > 0, "Falta al menos un área de cooperación."],
    [snapshot.purpose !== "", "Falta explicar el propósito del acuerdo."],
    [snapshot.intendedDate !== null, "Falta la fecha prevista de firma."],
    [snapshot.intendedPlace !== "", "Falta el lugar previsto de firma."],
    [counterparts.length > 0, "Falta al menos una contraparte."],
    [counterparts.every(isWholeCounterpart), "A alguna contraparte le falta nombre, tipo o país."],
  ];
  return checks.filter(([whole]) => !whole).map(([, sentence]) => sentence);
}

/** An international organisation has a seat, not a country of its own. */
const isWholeCounterpart = ({ name, type, countryCode }: CaseSnapshot["counterparts"][number]): boolean =>
  name !== "" && type !== null && (countryCode !== null || type === "INTERNATIONAL_ORGANIZATION");
