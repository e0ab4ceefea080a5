import { listCountries } from "#lib/catalogues/countries.ts";

/** Mexico first, then all others by their names. */
export const countryOptions = (): { value: string; label: string }[] => [
  { value: "MX", label: "México" },
  ...listCountries()
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label, "es")),
];
