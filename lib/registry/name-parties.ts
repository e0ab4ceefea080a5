import type { PublicAgreement } from "./public-agreement.ts";

type Signer = Pick<PublicAgreement, "municipality" | "state">;
type Counterpart = Pick<PublicAgreement["counterparts"][number], "name" | "place" | "country">;

/** Where the Mexican side is from: "Guadalajara, Jalisco", or the state alone. */
export const territoryOf = ({ municipality, state }: Signer): string =>
  municipality === null ? state : `${municipality}, ${state}`;

/** "Lyon, Francia"; empty when neither is known. An organisation without a country has its seat alone. */
export const counterpartPlace = ({ place, country }: Counterpart): string =>
  [place, country].filter(Boolean).join(", ");

/** "Ciudad de Lyon (Lyon, Francia)". */
export function nameCounterpart(counterpart: Counterpart): string {
  const place = counterpartPlace(counterpart);
  return place ? `${counterpart.name} (${place})` : counterpart.name;
}
