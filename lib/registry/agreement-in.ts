import type { IsoDate } from "#lib/calendar/types.ts";
import { areaNameIn } from "#lib/catalogues/area-name-in.ts";
import { countryName } from "#lib/catalogues/country-name.ts";
import { languageNameIn } from "#lib/catalogues/language-name.ts";
import type { Language } from "#lib/kernel/language.ts";
import { explainStatus } from "./explain-status.ts";
import type { AgreementSummary, PublicAgreement } from "./public-agreement.ts";

const partiesIn = <Party extends AgreementSummary["counterparts"][number]>(
  language: Language,
  parties: readonly Party[],
): Party[] =>
  parties.map((party) => ({ ...party, country: party.code && countryName(party.code, language) }));

/** What a list says of an agreement, with the names of its catalogues in a language. What its parties wrote stays as it is. */
export const summaryIn = (language: Language, summary: AgreementSummary): AgreementSummary =>
  language === "es" ? summary : { ...summary, counterparts: partiesIn(language, summary.counterparts) };

/** The same of the whole agreement. @param today by which its status is explained */
export const agreementIn = (
  language: Language,
  agreement: PublicAgreement,
  today: IsoDate,
): PublicAgreement =>
  language === "es"
    ? agreement
    : {
        ...agreement,
        counterparts: partiesIn(language, agreement.counterparts),
        areas: agreement.areas.map(({ key, name }) => ({ key, name: areaNameIn(language, name) })),
        languages: agreement.languageCodes.map((code) => languageNameIn(language, code)),
        statusReason: explainStatus(agreement, today, language),
      };
