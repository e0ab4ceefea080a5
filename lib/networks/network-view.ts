import type { MembershipState } from "#lib/generated/prisma/enums.ts";

/** A network of the catalogue. */
export interface NetworkView {
  id: string;
  key: string;
  name: string;
  acronym: string;
  purpose: string;
  city: string;
  country: string | null;
  countryCode: string | null;
  website: string;
  takesStates: boolean;
  takesCities: boolean;
  isRetired: boolean;
  revision: number;
}

export interface BenefitView {
  id: string;
  /** ISO. */
  on: string;
  what: string;
  byName: string;
}

/** A membership as its own office reads it. Dates are ISO; the fee is digits. */
export interface MembershipView {
  id: string;
  office: { id: string; name: string; stateCode: string; state: string; municipality: string | null };
  network: NetworkView;
  state: MembershipState;
  /** As far as it is known: "2019", "2019-05", "2019-05-03". */
  since: string;
  /** Of a year; null while it is not known. */
  fee: string | null;
  currency: string | null;
  sharesFee: boolean;
  renewsOn: string | null;
  responsible: string;
  reason: string;
  leftOn: string | null;
  revision: number;
  /** The last first. */
  benefits: BenefitView[];
}

/** The acronym where there is one, and the name. */
export const networkTitle = ({ acronym, name }: Pick<NetworkView, "acronym" | "name">): string =>
  acronym === "" ? name : `${acronym} · ${name}`;
