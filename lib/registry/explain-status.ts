import type { IsoDate } from "#lib/calendar/types.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { agreementStatus, EXPIRING_MONTHS, type ValidityDates } from "./agreement-status.ts";

/** How the status was reached, in one or two sentences. */
export function explainStatus(dates: ValidityDates, today: IsoDate): string {
  const ends = dates.endsOn ? formatDate(dates.endsOn) : "";
  const terminated = dates.terminatedOn ? formatDate(dates.terminatedOn) : "";
  switch (agreementStatus(dates, today)) {
    case "WITHDRAWN":
      return `Su inscripción se retiró de la lista el ${formatDate(dates.withdrawnOn!)}.`;
    case "TERMINATED":
      return `Se dio por terminado: dejó de regir el ${terminated}.`;
    case "REPLACED":
      return `Dejó de regir el ${terminated}, cuando lo sustituyó el acuerdo ${dates.replacedBy}.`;
    case "UPCOMING":
      return `Entrará en vigor el ${formatDate(dates.inForceOn)}.`;
    case "EXPIRED":
      return `Su vigencia terminó el ${ends}.`;
    case "EXPIRING":
      return explainExpiring(dates, ends);
    case "IN_FORCE":
      return `${explainInForce(dates, ends)} ${explainComingEnd(dates)}`.trimEnd();
  }
}

/** The end that comes first: that of its term, or the one that a later act gave it. */
function explainExpiring(dates: ValidityDates, ends: string): string {
  const { validity, endsOn, terminatedOn } = dates;
  return validity === "FIXED" && (terminatedOn === null || endsOn! < terminatedOn)
    ? `Termina el ${ends}: le quedan ${EXPIRING_MONTHS} meses o menos.`
    : explainComingEnd(dates);
}

function explainComingEnd({ terminatedOn, replacedBy }: ValidityDates): string {
  if (terminatedOn === null) return "";
  const end = `Dejará de regir el ${formatDate(terminatedOn)}`;
  return replacedBy === null
    ? `${end}: ya se avisó su terminación.`
    : `${end}, cuando lo sustituya el acuerdo ${replacedBy}.`;
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
