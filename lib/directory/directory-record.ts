import type { IsoDate } from "#lib/calendar/types.ts";
import type { DirectoryKind } from "#lib/generated/prisma/enums.ts";

/** What an entry says of somebody, as text; "" where it says nothing. */
export interface DirectoryFacts {
  name: string;
  countryCode: string;
  city: string;
  address: string;
  phones: string;
  email: string;
  website: string;
  holder: string;
  holderPosition: string;
  note: string;
}

export interface DirectoryRecord extends DirectoryFacts {
  /** Null for an office that has not written its entry yet. */
  id: string | null;
  kind: DirectoryKind;
  officeId: string | null;
  /** INEGI's code; null for what belongs to no state. */
  stateCode: string | null;
  municipality: string | null;
  /** ISO, in Mexico City; null when nobody confirmed it. */
  confirmedOn: IsoDate | null;
  confirmedBy: string;
  /** Confirmed less than a year ago. */
  fresh: boolean;
  revision: number;
}
