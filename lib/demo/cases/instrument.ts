import type { AgreementKind, CounterpartType } from "#lib/generated/prisma/enums.ts";
import { type Instrument, writeAgreementText } from "../agreement-text.ts";

/** The invented agreement that a case is about. */
export interface DemoInstrument {
  title: string;
  kind: AgreementKind;
  signingBody: string;
  areas: string[];
  languages: string[];
  purpose: string;
  counterpart: { name: string; type: CounterpartType; countryCode: string; place: string };
  /** Where it is meant to be signed, and is. */
  place: string;
}

const DUTIES = [
  "elaborar un programa de trabajo en los noventa días siguientes a la firma",
  "informar a sus habitantes de los resultados cada año",
] as const;

/** The text of the agreement as sent for review (`signature` blank) or as signed. */
export function instrumentParagraphs(
  { title, signingBody, purpose, counterpart, place }: DemoInstrument,
  signature: string,
): string[] {
  const instrument: Instrument = {
    title,
    signingBody,
    territory: place,
    purpose,
    counterparts: [counterpart],
    duties: DUTIES,
    term: "Este acuerdo tendrá una vigencia de cuatro años.",
    signature: signature || "Lugar y fecha de firma: ____________________",
  };
  return writeAgreementText(instrument);
}
