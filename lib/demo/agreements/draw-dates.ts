import type { IsoDate } from "#lib/calendar/types.ts";
import type { AgreementKind, ValidityKind } from "#lib/generated/prisma/enums.ts";
import type { Random } from "../seeded-random.ts";
import { isWorkday, nextWorkday } from "../workday.ts";
import type { SigningPeriod } from "./signing-periods.ts";

export interface AgreementDates {
  signedOn: IsoDate;
  inForceOn: IsoDate;
  registeredOn: IsoDate;
  validity: ValidityKind;
  endsOn: IsoDate | null;
}

/** Since when the law (LCT) orders a registry: what had been signed before came in later. */
const REGISTRY_SINCE = Temporal.PlainDate.from("1992-01-03");

/** Plausible dates for an invented agreement, signed within the period; days of work. */
export function drawDates(
  random: Random,
  today: IsoDate,
  { kind, period }: { kind: AgreementKind; period: SigningPeriod },
): AgreementDates {
  const signed = drawDay(random, period);
  const inForce = random.happens(75) ? signed : signed.add({ days: random.integer(5, 60) });
  const validity = drawValidity(random, kind);
  const ends = validity === "INDEFINITE" ? null : drawEnd(random, { inForce, validity, today });
  return {
    signedOn: signed.toString(),
    inForceOn: inForce.toString(),
    registeredOn: drawRegistration(random, signed).toString(),
    validity,
    endsOn: ends?.toString() ?? null,
  };
}

function drawDay(random: Random, { from, until }: SigningPeriod): Temporal.PlainDate {
  const first = Temporal.PlainDate.from(from);
  const days = first.until(until, { largestUnit: "days" }).days;
  const day = first.add({ days: random.integer(0, days) });
  return isWorkday(day) ? day : drawDay(random, { from, until, count: 1 });
}

function drawRegistration(random: Random, signed: Temporal.PlainDate): Temporal.PlainDate {
  const late = Temporal.PlainDate.compare(signed, REGISTRY_SINCE) < 0;
  return nextWorkday(
    late
      ? REGISTRY_SINCE.add({ days: random.integer(60, 600) })
      : signed.add({ days: random.integer(20, 90) }),
  );
}

function drawValidity(random: Random, kind: AgreementKind): ValidityKind {
  if (kind === "SISTER_TIE") return random.happens(75) ? "INDEFINITE" : "AUTOMATIC_RENEWAL";
  return random.pick(["FIXED", "FIXED", "FIXED", "AUTOMATIC_RENEWAL", "INDEFINITE"]);
}

/**
 * Whole years. Some of the fixed ones that may still be alive are made to end at their next anniversary, so that there
 * is always something about to expire.
 */
function drawEnd(
  random: Random,
  { inForce, validity, today }: { inForce: Temporal.PlainDate; validity: ValidityKind; today: IsoDate },
): Temporal.PlainDate {
  const next = inForce.until(today, { largestUnit: "years" }).years + 1;
  const ending = validity === "FIXED" && next <= 12 && random.happens(15);
  return inForce.add({ years: ending ? next : random.integer(2, 8) }).subtract({ days: 1 });
}
