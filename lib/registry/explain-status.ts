import type { IsoDate } from "#lib/calendar/types.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { agreementStatus, EXPIRING_MONTHS, type ValidityDates } from "./agreement-status.ts";

/** How the status was reached, in one or two sentences. */
export function explainStatus(dates: ValidityDates, today: IsoDate): string {
  const ends = dates.endsOn ? formatDate(dates.endsOn) : "";
  switch (agreementStatus(dates, today)) {
    case "UPCOMING":
      return `Entrará en vigor el ${formatDate(dates.inForceOn)}.`;
    case "EXPIRED":
      return `Su vigencia terminó el ${ends}.`;
    case "EXPIRING":
      return `Termina el ${ends}: le quedan ${EXPIRING_MONTHS} meses o menos.`;
    case "IN_FORCE":
      return explainInForce(dates, ends);
  }
}

function explainInForce({ validity, inForceOn }: ValidityDates, ends: string): string {
  const since = `En vigor desde el ${formatDate(inForceOn)}`;
  switch (validity) {
    case "INDEFINITE":
      return `${since}, por tiempo indefinido.`;
    case "FIXED":
      return `${since} y hasta el ${ends}.`;
    case "AUTOMATIC_RENEWAL":
      return `${since}. Su primer periodo llega hasta el ${ends} y se renueva por sí solo mientras ninguna parte avise lo contrario.`;
  }
}
