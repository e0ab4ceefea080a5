import type { Actor } from "#lib/permissions/actor.ts";
import type { tieFields } from "#lib/ties/parts/tie-fields.ts";

type HeadName = keyof typeof tieFields;

const PLACE = ["latitude", "longitude"] as const;
const OWN_SIDE = ["level", "municipality"] as const;

/** Which fields its office fills in: of a registered agreement the registry says the rest; a municipality's is its own. */
export function headNames({ officeKind }: Actor, tie?: { agreementNumber: string | null }): HeadName[] {
  if (tie?.agreementNumber) return [...PLACE];
  return [
    ...(["name", "counterpartName", "counterpartType", "countryCode", "city"] as const),
    ...(officeKind === "MUNICIPAL" ? [] : OWN_SIDE),
    ...(["originKind", "origin", "originReference", "isAgreement", "agreementReason", "endsOn"] as const),
    ...PLACE,
  ];
}
