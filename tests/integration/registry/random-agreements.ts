import { AREAS } from "#lib/catalogues/areas.ts";
import { AgreementKind, CounterpartType, ValidityKind } from "#lib/generated/prisma/enums.ts";
import type { RandomSource } from "#tests/unit/calendar/random.ts";
import { type SampleAgreement, sampleAgreement } from "./sample-agreement.ts";

export const STATE_CODES = ["14", "19", "31", "09"] as const;
export const COUNTRY_CODES = ["FR", "US", "JP"] as const;
export const AREA_KEYS = AREAS.slice(0, 4).map(([key]) => key);
export const KINDS = Object.values(AgreementKind).slice(0, 3);
export const TYPES = Object.values(CounterpartType);

/** Stands for whatever took the place of an agreement. */
export const REPLACEMENT = sampleAgreement({ stateCode: "14" });

/**
 * Few values of each thing, so that filters combined still find something. One in six is not published, one in three
 * has an end that a later act gave it, and one in ten is withdrawn.
 */
export function randomAgreement({ integer, pick }: RandomSource, today: string): SampleAgreement {
  const around = Temporal.PlainDate.from(today);
  const inForceOn = around.add({ days: integer(-2000, 30) });
  const validity = pick(Object.values(ValidityKind));
  const endsOn = validity === "INDEFINITE" ? null : inForceOn.add({ days: integer(0, 2600) }).toString();
  const terminatedOn = integer(0, 2) === 0 ? inForceOn.add({ days: integer(0, 2600) }).toString() : null;
  return sampleAgreement({
    terminatedOn,
    replacedBy: terminatedOn !== null && integer(0, 1) === 0 ? REPLACEMENT.number : null,
    withdrawnOn: integer(0, 9) === 0 ? "2026-05-04" : null,
    kind: pick(KINDS),
    stateCode: pick(STATE_CODES),
    municipality: pick([null, "Mérida", "Tepic"]),
    inForceOn: inForceOn.toString(),
    signedOn: inForceOn.subtract({ days: integer(0, 60) }).toString(),
    validity,
    endsOn,
    areas: AREA_KEYS.filter(() => integer(0, 1) === 1),
    counterparts: Array.from({ length: integer(1, 3) }, (_, index) => ({
      name: `Contraparte ${index}`,
      type: pick(TYPES),
      countryCode: pick([...COUNTRY_CODES, null]),
      place: "",
    })),
    published: integer(0, 5) > 0,
  });
}
