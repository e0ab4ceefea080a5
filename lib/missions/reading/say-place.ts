import { formatDate } from "#lib/kernel/format-date.ts";

/** «Seúl, Corea del Sur», or the country alone. */
export const sayPlace = ({ city, country }: { city: string; country: string }): string =>
  city ? `${city}, ${country}` : country;

/** «del 3 de mayo de 2026 al 9 de mayo de 2026», or the one day. Both in ISO. */
export const sayDates = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string =>
  startsOn === endsOn ? formatDate(startsOn) : `del ${formatDate(startsOn)} al ${formatDate(endsOn)}`;
