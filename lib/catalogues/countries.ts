/** Countries by region of the registry, as ISO 3166-1 alpha-2 codes; their names come from the runtime's CLDR data. */
const REGIONS = {
  NORTH_AMERICA: "US CA",
  LATIN_AMERICA: `AG AR BB BO BR BS BZ CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PR PY SR SV TT UY VC VE`,
  EUROPE: `AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL
    NO PL PT RO RS RU SE SI SK SM UA VA XK`,
  ASIA: `AE AF BD BH BN BT CN HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG
    SY TH TJ TL TM TR TW UZ VN YE`,
  AFRICA_OCEANIA: `AO AU BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET FJ FM GA GH GM GN GQ GW KE KI KM LR LS LY MA MG MH
    ML MR MU MW MZ NA NE NG NR NZ PG PW RW SB SC SD SL SN SO SS ST SZ TD TG TN TO TV TZ UG VU WS ZA ZM ZW`,
} as const;

export type Region = keyof typeof REGIONS;

/** The regions as people read them. */
export const REGION_LABELS = {
  NORTH_AMERICA: "América del Norte",
  LATIN_AMERICA: "América Latina y el Caribe",
  EUROPE: "Europa",
  ASIA: "Asia",
  AFRICA_OCEANIA: "África y Oceanía",
} as const satisfies Record<Region, string>;

const inSpanish = new Intl.DisplayNames("es-MX", { type: "region" });
const inEnglish = new Intl.DisplayNames("en", { type: "region" });

/** Every country as a row of the catalogue. */
export const listCountries = () =>
  Object.entries(REGIONS).flatMap(([region, codes]) =>
    codes
      .split(/\s+/)
      .map((code) => ({ code, name: inSpanish.of(code)!, nameEn: inEnglish.of(code)!, region })),
  );
