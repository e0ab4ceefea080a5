import { countriesAbroad } from "#lib/catalogues/country-options.ts";
import { policyNoticeDesk } from "#lib/policy-notices/policy-notice-desk.ts";

/** The lists that the form of a notice chooses from. */
export const readNoticeOptions = async () => ({
  areas: await policyNoticeDesk.listAreas(),
  countries: countriesAbroad(),
});
