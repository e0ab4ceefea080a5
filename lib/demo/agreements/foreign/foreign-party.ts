import type { CounterpartType } from "#lib/generated/prisma/enums.ts";

/** The other side. Places and international organisations are real; that they signed these agreements is invented. */
export interface ForeignParty {
  name: string;
  type: CounterpartType;
  countryCode: string | null;
  place: string;
  /** ISO 639, besides Spanish. */
  language: string | null;
  /** Keys of the areas it works in; without them, in any. */
  areas?: readonly string[] | undefined;
}
