import type { IsoDate } from "#lib/calendar/types.ts";
import { countryName } from "#lib/catalogues/country-name.ts";
import { languageName } from "#lib/catalogues/language-name.ts";
import { STATE_NAMES } from "#lib/catalogues/state-name.ts";
import type { ValidityDates } from "../agreement-status.ts";
import { agreementStatus } from "../agreement-status.ts";
import { explainStatus } from "../explain-status.ts";
import type { PublicAgreement } from "../public-agreement.ts";
import type { RecordedFacts } from "./recorded-facts.ts";

/** The names that the catalogues of the database give today to what the log keeps by key. */
export type AreaNames = ReadonlyMap<string, string>;

export const stateName = (code: string): string => STATE_NAMES.get(code) ?? code;

/**
 * An agreement as a record of the public log says it was, with nothing from anywhere else: its documents have no id
 * and its text is not there, since the log keeps only their hashes.
 * @param today by which the status is reckoned
 */
export function agreementOfVersion(
  facts: RecordedFacts,
  areaNames: AreaNames,
  today: IsoDate,
): Omit<PublicAgreement, "documents" | "text"> {
  const dates: ValidityDates = {
    inForceOn: facts.en_vigor,
    validity: facts.vigencia,
    endsOn: facts.termina,
    terminatedOn: facts.terminado,
    replacedBy: facts.sustituido_por,
    withdrawnOn: facts.retirado,
  };
  return {
    ...dates,
    number: facts.numero,
    title: facts.titulo,
    kind: facts.tipo,
    level: facts.nivel,
    stateCode: facts.estado,
    state: stateName(facts.estado),
    municipality: facts.municipio,
    signingBody: facts.suscribe,
    counterparts: facts.contrapartes.map(({ nombre, tipo, pais, lugar }) => ({
      ...{ name: nombre, type: tipo, place: lugar, code: pais, country: pais && countryName(pais) },
    })),
    purpose: facts.proposito,
    areas: facts.areas.map((key) => ({ key, name: areaNames.get(key) ?? key })),
    languages: facts.idiomas.map(languageName),
    languageCodes: facts.idiomas,
    signedOn: facts.firmado,
    signedPlace: facts.lugar,
    registeredOn: facts.inscrito,
    terms: facts.terminos,
    demo: facts.demostracion,
    status: agreementStatus(dates, today),
    statusReason: explainStatus(dates, today),
  };
}
