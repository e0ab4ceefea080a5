import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { countryName } from "#lib/catalogues/country-name.ts";
import { listCountries } from "#lib/catalogues/countries.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { CounterpartType, PartnerKind } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { readAreaNames } from "#lib/catalogues/read-area-names.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";
import { statusCondition } from "#lib/registry/status-condition.ts";
import type { NoticeView } from "../notice-view.ts";
import type { Candidate } from "./match-notice.ts";

/** Of more than these nobody reads the reasons: those that share most areas, and of those the last signed. */
const MOST = 60;

/** What a counterpart of the registry may be, in the words of the notices. */
export const KINDS_OF: Record<CounterpartType, readonly PartnerKind[]> = {
  GOVERNMENT: ["LOCAL_GOVERNMENT", "GOVERNMENT"],
  INTERNATIONAL_ORGANIZATION: ["MULTILATERAL"],
  CIVIL_SOCIETY: ["NGO", "FOUNDATION"],
  PRIVATE: ["ACADEMIC", "PRIVATE_SECTOR"],
};

interface Row {
  id: string;
  number: string;
  title: string;
  signing_body: string;
  state: string;
  areas: string[];
  countries: string[];
  types: CounterpartType[];
}

/** The agreements in force of others with the places that a notice names, by their areas: one statement. */
export async function listAgreementsAbroad(db: Tx, notice: NoticeView, now: Date): Promise<Candidate[]> {
  // Those of its territory are its own, also the ones that were registered before the office was in the portal.
  const { stateCode, municipality } = notice.office;
  const codes = wantedCountries(notice);
  const today = mexicoCityDay(now);
  const wanted = notice.areas.map(({ key }) => key);
  const inPlace =
    codes.length === 0
      ? Prisma.sql`EXISTS (SELECT 1 FROM agreement_areas w WHERE w.agreement_id = a.id AND w.area_key = ANY(${wanted}))`
      : Prisma.sql`EXISTS (SELECT 1 FROM agreement_counterparts w WHERE w.agreement_id = a.id AND w.country_code = ANY(${codes}))`;
  const rows = await db.$queryRaw<Row[]>`
    WITH near AS (
      SELECT a.id, a.number, a.title, a.signing_body, a.state_code, a.signed_on,
        (SELECT count(*) FROM agreement_areas w WHERE w.agreement_id = a.id AND w.area_key = ANY(${wanted})) AS shared
      FROM agreements a
      WHERE a.published_at IS NOT NULL AND a.withdrawn_at IS NULL
        AND NOT (a.state_code = ${stateCode} AND a.municipality IS NOT DISTINCT FROM ${municipality})
        AND (${statusCondition("IN_FORCE", today)} OR ${statusCondition("EXPIRING", today)}) AND ${inPlace}
      ORDER BY shared DESC, a.signed_on DESC, a.id LIMIT ${MOST})
    SELECT n.id, n.number, n.title, n.signing_body, s.name AS state,
      ARRAY(SELECT area_key FROM agreement_areas x WHERE x.agreement_id = n.id ORDER BY area_key) AS areas,
      ARRAY(SELECT DISTINCT country_code::text FROM agreement_counterparts x
        WHERE x.agreement_id = n.id AND country_code IS NOT NULL) AS countries,
      ARRAY(SELECT DISTINCT type::text FROM agreement_counterparts x WHERE x.agreement_id = n.id) AS types
    FROM near n JOIN states s ON s.code = n.state_code ORDER BY n.shared DESC, n.signed_on DESC, n.id`;
  const names = await readAreaNames(db);
  return rows.map(({ id, number, title, signing_body, state, areas, countries, types }) => ({
    ...{ kind: "AGREEMENT", id, title, href: agreementAddress(number), whose: `${signing_body} (${state})` },
    areas: areas.map((key) => ({ key, name: names.get(key) ?? key })),
    countries: countries.map((code) => ({ code, name: countryName(code) })),
    ...{ modality: null, partners: types.flatMap((type) => KINDS_OF[type]), texts: [] },
  }));
}

/** The countries that a notice names, and those of its regions; empty, any. */
function wantedCountries({ countries, regions }: NoticeView): string[] {
  const ofRegions = listCountries()
    .filter(({ region }) => (regions as readonly string[]).includes(region))
    .map(({ code }) => code);
  return [...new Set([...countries.map(({ code }) => code), ...ofRegions])];
}
