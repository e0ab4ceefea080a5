import { formatDate } from "#lib/kernel/format-date.ts";

/** «Seúl, Corea del Sur», or the country alone. */
export const sayPlace = ({ city, country }: { city: string; country: string }): string =>
  city ? `${city}, ${country}` : country;

/** «del 3 al 9 de mayo de 2026», «del 28 de abril al 3 de mayo de 2026», or the one day. Both in ISO. */
export function sayDates({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  if (startsOn === endsOn) return formatDate(startsOn);
  const isSame = (length: number) => startsOn.slice(0, length) === endsOn.slice(0, length);
  const whole = formatDate(startsOn);
  const first = isSame(7) ? whole.replace(/ de .*$/, "") : isSame(4) ? whole.replace(/ de \d+$/, "") : whole;
  return `del ${first} al ${formatDate(endsOn)}`;
}
