import { countryOptions } from "#lib/catalogues/country-options.ts";
import { callDesk } from "#lib/calls/call-desk.ts";

/** The lists that the form of a call chooses from. */
export const readCallOptions = async () => ({
  areas: await callDesk.listAreas(),
  countries: countryOptions(),
});
