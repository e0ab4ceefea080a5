import { countriesAbroad } from "#lib/catalogues/country-options.ts";
import { languageLabel, LANGUAGES } from "#lib/catalogues/languages.ts";
import { noticeDesk } from "#lib/partner-notices/notice-desk.ts";

/** The lists that the form of a notice chooses from, with the names that the server knows. */
export const readNoticeOptions = async () => ({
  areas: await noticeDesk.listAreas(),
  countries: countriesAbroad(),
  languages: LANGUAGES.map((value) => ({ value, label: languageLabel(value) })),
});
