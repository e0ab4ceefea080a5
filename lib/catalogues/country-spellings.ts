import { listCountries } from "./countries.ts";
import { plainName } from "./plain-name.ts";

/** How countries are written besides their names in Spanish and in English, as `plainName` leaves it. */
const OTHER_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  US: [
    ...["eua", "ee uu", "eeuu", "ee uu a", "eeuua", "e u a", "eu", "us", "usa", "estados unidos de america"],
    ...[
      "estados unidos de norteamerica",
      "estados unidos americanos",
      "united states of america",
      "e unidos",
    ],
    ...["norteamerica", "ee uu de america", "ee uu aa"],
  ],
  AE: ["emiratos arabes", "eau", "uae", "emiratos"],
  AR: ["republica argentina"],
  BA: ["bosnia herzegovina", "bosnia y hercegovina", "bosnia"],
  BD: ["bangladesh"],
  BH: ["bahrein", "bahrain"],
  BN: ["brunei darussalam"],
  BO: ["estado plurinacional de bolivia"],
  BR: ["republica federativa de brasil", "republica federativa del brasil"],
  BT: ["butan", "bhutan"],
  BW: ["botswana"],
  BY: ["belarus", "bielorrusia"],
  BZ: ["belize"],
  CD: ["congo kinshasa", "rd congo", "rdc", "congo democratico"],
  CG: ["congo", "congo brazzaville"],
  CH: ["confederacion suiza", "confederacion helvetica"],
  CI: ["costa de marfil", "ivory coast"],
  CL: ["republica de chile"],
  CM: ["camerun", "cameroun"],
  CN: [
    "rpc",
    "rp china",
    "prc",
    "republica popular china",
    "republica popular de china",
    "china continental",
  ],
  CU: ["republica de cuba"],
  CZ: ["republica checa", "czech republic"],
  DE: ["republica federal de alemania", "rfa", "deutschland"],
  DO: ["r dominicana", "rep dominicana", "dominicana"],
  EG: ["republica arabe de egipto"],
  ES: ["reino de espana"],
  FR: ["republica francesa"],
  GB: [
    ...["gran bretana", "inglaterra", "escocia", "gales", "irlanda del norte", "uk", "u k", "great britain"],
    ...["england", "scotland", "wales", "reino unido de gran bretana e irlanda del norte"],
    ...["reino unido de la gran bretana e irlanda del norte"],
  ],
  HK: ["hong kong", "hong kong china"],
  IN: ["republica de la india", "la india"],
  IQ: ["iraq"],
  IR: ["republica islamica de iran"],
  IT: ["republica italiana", "italia republica"],
  JP: ["el japon"],
  KE: ["kenya"],
  KN: ["san cristobal y nevis"],
  KP: ["rpdc", "republica popular democratica de corea"],
  KR: ["corea", "republica de corea", "rep de corea", "corea sur", "korea", "republic of korea", "surcorea"],
  KZ: ["kazajstan", "kazakstan"],
  LA: ["republica democratica popular lao"],
  MA: ["reino de marruecos"],
  MD: ["republica de moldova", "moldova"],
  MK: ["macedonia"],
  MM: ["myanmar", "birmania", "burma"],
  MO: ["macao", "macau"],
  MW: ["malawi"],
  MX: ["estados unidos mexicanos", "republica mexicana"],
  NL: ["holanda", "holland", "paises bajos holanda", "reino de los paises bajos", "the netherlands"],
  NZ: ["nueva zelandia"],
  PE: ["republica del peru"],
  PH: ["las filipinas", "republica de filipinas"],
  PK: ["paquistan"],
  PL: ["republica de polonia"],
  PS: ["palestina", "palestine", "estado de palestina"],
  PT: ["republica portuguesa"],
  QA: ["qatar"],
  RO: ["rumania", "romania"],
  RU: ["federacion rusa", "federacion de rusia", "russian federation"],
  RW: ["rwanda"],
  SA: ["arabia saudi", "arabia saudita reino de"],
  SG: ["singapore"],
  SK: ["republica eslovaca", "slovak republic"],
  SR: ["suriname"],
  SZ: ["suazilandia", "swaziland"],
  TH: ["thailandia"],
  TR: ["turkey", "turkiye"],
  TT: ["trinidad y tobago", "trinidad and tobago"],
  TW: ["republica de china", "china taipei", "taipei"],
  TZ: ["republica unida de tanzania"],
  UY: ["republica oriental del uruguay"],
  UZ: ["uzbekistan"],
  VA: ["santa sede", "vaticano", "holy see"],
  VE: ["republica bolivariana de venezuela"],
  VN: ["viet nam"],
  ZA: ["africa del sur", "republica de sudafrica"],
  ZW: ["zimbabwe"],
};

const COUNTRIES = listCountries();
const countryNames = new Set(COUNTRIES.map(({ name }) => plainName(name)));
const spellings = new Map<string, string>();
for (const { code, name, nameEn } of COUNTRIES) {
  for (const spelling of [name, nameEn, ...(OTHER_SPELLINGS[code] ?? [])])
    spellings.set(plainName(spelling), code);
}

/**
 * The ISO 3166-1 code of the country that a spelling names: its name in Spanish or English, an abbreviation, a former or
 * longer name, or the code itself in capitals («US»; «es» in small letters is a word). Null when it names none.
 */
export function findCountryCode(written: string): string | null {
  const code = written.trim();
  if (/^[A-Z]{2}$/.test(code) && COUNTRIES.some((country) => country.code === code)) return code;
  return spellings.get(plainName(written)) ?? null;
}

/** True when the spelling is the country's name as the catalogue has it, or differs only in accents and capitals. */
export const isCountryName = (written: string): boolean => countryNames.has(plainName(written));
