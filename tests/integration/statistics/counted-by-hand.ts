import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import {
  type SampleAgreement,
  sampleAgreement,
  saveAgreement,
} from "#tests/integration/registry/sample-agreement.ts";

export const TODAY = "2026-11-21";

const party = (type: SampleAgreement["counterparts"][number]["type"], countryCode: string | null) => ({
  name: `Contraparte ${countryCode ?? "global"}`,
  type,
  countryCode,
  place: "",
});

const TEXAS = party("GOVERNMENT", "US");
const LYON = party("GOVERNMENT", "FR");
const MILAN_UNIVERSITY = party("PRIVATE", "IT");
const UN_BODY = party("INTERNATIONAL_ORGANIZATION", null);

/** Eight published agreements that the tests counted by hand, and one that is not published. */
const AGREEMENTS: Partial<SampleAgreement>[] = [
  // Jalisco: 5, of which 2 municipal.
  { stateCode: "14", signedOn: "1982-11-30", counterparts: [TEXAS], areas: ["cultura"] },
  { stateCode: "14", signedOn: "1993-12-31", counterparts: [TEXAS, { ...TEXAS, name: "Otra" }] },
  { stateCode: "14", signedOn: "1994-01-01", counterparts: [TEXAS, LYON], areas: ["cultura", "turismo"] },
  {
    stateCode: "14",
    municipality: "Zapopan",
    signedOn: "2024-09-30",
    counterparts: [LYON, MILAN_UNIVERSITY],
    validity: "FIXED",
    endsOn: "2026-11-21",
  },
  {
    stateCode: "14",
    municipality: "Guadalajara",
    signedOn: "2024-10-01",
    counterparts: [UN_BODY],
    areas: ["turismo"],
    validity: "FIXED",
    endsOn: "2028-10-31",
  },
  // Yucatán: 2, one expired and one that ends the day after the 24 months.
  {
    stateCode: "31",
    signedOn: "2018-12-01",
    counterparts: [LYON],
    areas: ["cultura"],
    validity: "FIXED",
    endsOn: "2026-11-20",
  },
  {
    stateCode: "31",
    signedOn: "2024-10-01",
    counterparts: [LYON],
    areas: ["educacion"],
    validity: "FIXED",
    endsOn: "2028-11-01",
  },
  // Nuevo León: 1, which renews itself and is not in force yet.
  {
    stateCode: "19",
    signedOn: "2026-11-01",
    inForceOn: "2027-01-01",
    counterparts: [TEXAS],
    areas: ["cultura"],
    validity: "AUTOMATIC_RENEWAL",
    endsOn: "2027-12-31",
  },
  { stateCode: "14", published: false, counterparts: [party("CIVIL_SOCIETY", "JP")], areas: ["salud"] },
];

export async function saveCountedAgreements(db: PrismaClient): Promise<void> {
  await loadCatalogues(db);
  for (const changes of AGREEMENTS) await saveAgreement(db, sampleAgreement(changes));
}
