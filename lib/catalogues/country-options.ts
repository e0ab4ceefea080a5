import { listCountries } from "./countries.ts";

/** Every country as a choice of a list, in the order of its names. */
export const listCountryOptions = (): { value: string; label: string }[] =>
  listCountries()
    .map(({ code: value, name: label }) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, "es"));
