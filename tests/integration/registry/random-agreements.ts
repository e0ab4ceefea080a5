import { AREAS } from "#lib/catalogues/areas.ts";
import { AgreementKind, CounterpartType, ValidityKind } from "#lib/generated/prisma/enums.ts";
import type { RandomSource } from "#tests/unit/calendar/random.ts";
import { type SampleAgreement, sampleAgreement } from "./sample-agreement.ts";

export const STATE_CODES = ["14", "19", "31", "09"] as const;
export const COUNTRY_CODES = ["FR", "US", "JP"] as const;
export const AREA_KEYS = AREAS.slice(0, 4).map(([key]) => key);
export const KINDS = Object.values(AgreementKind).slice(0, 3);
export const TYPES = Object.values(CounterpartType);

/** Few values of each thing, so that filters combined still find something. One in six is not published. */
export function randomAgreement({ integer, pick }: RandomSource, today: string): SampleAgreement {
  const around = Temporal.PlainDate.from(today);
  const inForceOn = around.add({ days: integer(-2000, 30) });
  const validity = pick(Object.values(ValidityKind));
  const endsOn = validity === "INDEFINITE" ? null : inForceOn.add({ days: integer(0, 2600) }).toString();
  return sampleAgreement({
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
