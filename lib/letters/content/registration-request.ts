import { formatDate } from "#lib/kernel/format-date.ts";
import type { LetterContent } from "../letter-content.ts";
import { frameLetter } from "./frame-letter.ts";
import { fileTable, heading, instrumentRows, paragraph } from "./letter-blocks.ts";
import type { FileFact, InstrumentFacts, OfficialFacts } from "./letter-facts.ts";

export type RegistrationRequestFacts = OfficialFacts & {
  instrument: InstrumentFacts;
  dictamenNumber: string;
  signedOn: string;
  signedPlace: string;
  copy: FileFact;
  /** How many recommendations the dictamen made. */
  recommendationCount: number;
};

/** Solicitud de registro: the DGCP sends the signed copy to the CJA. */
export function buildRegistrationRequest(facts: RegistrationRequestFacts): LetterContent {
  return frameLetter(facts, {
    kind: "registration_request",
    title: "Solicitud de registro",
    number: facts.number,
    issuer: "DGCP",
    body: [
      paragraph(
        `Se remite la copia del instrumento, firmado en ${facts.signedPlace} el ${formatDate(facts.signedOn)}, y se solicita su inscripción en el Registro de Acuerdos Interinstitucionales.`,
      ),
      heading("Datos del instrumento"),
      instrumentRows({ ...facts.instrument, intendedDate: null, intendedPlace: "" }),
      heading("Copia firmada"),
      fileTable([facts.copy]),
      heading("Cotejo"),
      paragraph(describeComparison(facts)),
    ],
  });
}

function describeComparison({ dictamenNumber, recommendationCount }: RegistrationRequestFacts): string {
  if (recommendationCount === 0) {
    return `El dictamen ${dictamenNumber} no formuló recomendaciones: se pide cotejar que el texto firmado sea el que se revisó y señalar los términos en que se inscribe.`;
  }
  const made = recommendationCount === 1 ? "una recomendación" : `${recommendationCount} recomendaciones`;
  return `El dictamen ${dictamenNumber} formuló ${made}: se pide cotejar su inclusión en el texto firmado y señalar los términos en que se inscribe.`;
}
