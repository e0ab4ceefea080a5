import { listCountries } from "./countries.ts";

// Choices of a form, to be made on the server: browsers know countries by other names.

export interface CountryOption {
  value: string;
  label: string;
}

/** All countries but Mexico, by their names. */
export const countriesAbroad = (): CountryOption[] =>
  listCountries()
    .filter(({ code }) => code !== "MX")
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label, "es"));

/** Mexico first, then all others. */
export const countryOptions = (): CountryOption[] => [{ value: "MX", label: "México" }, ...countriesAbroad()];
