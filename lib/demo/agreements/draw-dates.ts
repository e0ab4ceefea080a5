import type { IsoDate } from "#lib/calendar/types.ts";
import type { AgreementKind, ValidityKind } from "#lib/generated/prisma/enums.ts";
import type { Random } from "../seeded-random.ts";

interface AgreementDates {
  signedOn: IsoDate;
  inForceOn: IsoDate;
  registeredOn: IsoDate;
  validity: ValidityKind;
  endsOn: IsoDate | null;
}

/** Days back from today: the cases of the demonstration fill the last year, the agreements the thirty before it. */
const LATEST = 420;
const EARLIEST = 11_000;

/** Plausible dates for an invented agreement: signed on a weekday, more of them in recent years. */
export function drawDates(random: Random, today: IsoDate, kind: AgreementKind): AgreementDates {
  const share = random.integer(0, 1000) / 1000;
  const daysBack = LATEST + Math.round((EARLIEST - LATEST) * share ** 2);
  const signed = weekday(Temporal.PlainDate.from(today).subtract({ days: daysBack }));
  const registered = weekday(signed.add({ days: random.integer(20, 90) }));
  const inForce = random.happens(75) ? signed : signed.add({ days: random.integer(5, 60) });
  const validity = drawValidity(random, kind);
  const ends = validity === "INDEFINITE" ? null : drawEnd(random, inForce, today);
  return {
    signedOn: signed.toString(),
    inForceOn: inForce.toString(),
    registeredOn: registered.toString(),
    validity,
    endsOn: ends?.toString() ?? null,
  };
}

function drawValidity(random: Random, kind: AgreementKind): ValidityKind {
  if (kind === "SISTER_TIE") return random.happens(75) ? "INDEFINITE" : "AUTOMATIC_RENEWAL";
  return random.pick(["FIXED", "FIXED", "FIXED", "AUTOMATIC_RENEWAL", "INDEFINITE"]);
}

/** Whole years; a few are made to end in the months to come, so that there is something about to expire. */
function drawEnd(random: Random, inForce: Temporal.PlainDate, today: IsoDate): Temporal.PlainDate {
  if (random.happens(15)) return Temporal.PlainDate.from(today).add({ days: random.integer(20, 350) });
  return inForce.add({ years: random.integer(2, 8) }).subtract({ days: 1 });
}

function weekday(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.dayOfWeek > 5 ? date.add({ days: 8 - date.dayOfWeek }) : date;
}
