import type { IsoDate } from "#lib/calendar/types.ts";
import type { PublicTie } from "#lib/ties/public/read-public-ties.ts";
import { wantedCountries } from "./alive-condition.ts";
import type { AtlasFilters } from "./atlas-query.ts";

/** The first day of what is known of when a tie began. */
const firstDay = ({ since }: Pick<PublicTie, "since">): IsoDate => `${since}-01-01`.slice(0, 10);

/** Whether a tie stood on a day: begun, not closed, not ended. */
export const stoodOn = (tie: Pick<PublicTie, "since" | "closedOn" | "endsOn">, day: IsoDate): boolean =>
  firstDay(tie) <= day &&
  (tie.closedOn === null || tie.closedOn > day) &&
  (tie.endsOn === null || tie.endsOn >= day);

/** The ties that their offices share and the filters let through, registered or not. */
export function selectTies(ties: readonly PublicTie[], filters: AtlasFilters, day: IsoDate): PublicTie[] {
  const { estado, tipo, vitalidad } = filters;
  const countries = wantedCountries(filters);
  return ties.filter(
    (tie) =>
      stoodOn(tie, day) &&
      (estado === null || tie.stateCode === estado) &&
      (tipo === null || tie.kind === tipo) &&
      (vitalidad === null || tie.vitality === vitalidad) &&
      (countries === null ||
        tie.counterparts.some(({ countryCode }) => countryCode !== null && countries.includes(countryCode))),
  );
}
