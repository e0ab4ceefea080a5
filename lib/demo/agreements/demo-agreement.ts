import type { AreaKey } from "./assign-areas.ts";
import type { AgreementDates } from "./draw-dates.ts";
import type { Heading } from "./draw-heading.ts";
import type { RegistryCell } from "./registry-cell.ts";

/** An invented agreement of the registry. Dates are ISO. */
export interface DemoAgreement extends RegistryCell, Omit<Heading, "leading">, AgreementDates {
  languages: string[];
  areas: readonly AreaKey[];
  signedPlace: string;
  paragraphs: string[];
}
