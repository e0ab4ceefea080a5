import { plainName } from "./plain-name.ts";
import { STATES } from "./states.ts";

export type StateCode = (typeof STATES)[number][0];

/** How each state is written besides its name and its abbreviation of the catalogue, as `plainName` leaves it. */
const OTHER_SPELLINGS: Record<StateCode, readonly string[]> = {
  "01": ["agu", "aguas calientes"],
  "02": ["bcn", "baja california norte", "baja calif"],
  "03": ["baja calif sur", "baja sur"],
  "04": [],
  "05": ["coa", "coahuila de zaragoza"],
  "06": [],
  "07": ["chps", "chs"],
  "08": ["chh"],
  // The Federal District became the City of Mexico on 29 January 2016; papers of before carry the former name.
  "09": [
    ...["cd mx", "cd mex", "cd de mex", "cd de mexico", "cd mexico", "cdad de mexico", "mexico cdmx"],
    ...["distrito federal", "df", "mexico df"],
  ],
  "10": ["dur"],
  "11": [],
  "12": [],
  "13": ["hid"],
  "14": [],
  "15": [
    "mex",
    "edo mex",
    "edo de mex",
    "edo de mexico",
    "edo mexico",
    "edomx",
    "est de mexico",
    "mexico estado",
  ],
  "16": ["michoacan de ocampo"],
  "17": [],
  "18": [],
  "19": ["nvo leon", "n leon", "nle"],
  "20": [],
  "21": ["pbla"],
  "22": ["queretaro de arteaga"],
  "23": ["q roo", "qr"],
  "24": ["s luis potosi", "sn luis potosi"],
  "25": [],
  "26": [],
  "27": ["tabs"],
  "28": ["tam", "tamp", "tmps"],
  "29": ["tlx"],
  "30": ["veracruz de ignacio de la llave", "veracruz ignacio de la llave", "veracruz llave"],
  "31": [],
  "32": [],
};

/** What is put before the name of a state and says nothing of which one it is. */
const TITLES =
  /^(?:(?:gobierno|poder ejecutivo) (?:constitucional )?(?:de la|del?) )?(?:(?:el )?(?:edo|est|estado)(?: libre y soberano)?|(?:la )?entidad federativa) (?:de|del) (?:la )?/;
const GOVERNMENT = /^(?:gobierno|gob) (?:de la|del?) /;

const stateNames = new Set(STATES.map(([, name]) => plainName(name)));
const spellings = new Map<string, StateCode>();
for (const [code, name, abbreviation] of STATES) {
  for (const spelling of [name, abbreviation, ...OTHER_SPELLINGS[code]])
    spellings.set(plainName(spelling), code);
}

/**
 * The state that a spelling names beyond doubt: its name, an abbreviation, its long official name, the code of INEGI
 * with or without its zero, its name with its abbreviation. Null for what is none, and for «México» alone, which is a
 * country, a state and a city.
 */
export function findStateCode(written: string): StateCode | null {
  const codes = new Set(written.split(",").map(findOne));
  const [code] = codes;
  return findOne(written) ?? (codes.size === 1 ? code! : null);
}

function findOne(written: string): StateCode | null {
  const plain = plainName(written);
  const numbered = /^\d{1,2}$/.test(plain) ? plain.padStart(2, "0") : "";
  const [byNumber] = STATES.filter(([code]) => code === numbered);
  const known = byNumber?.[0] ?? spellings.get(plain) ?? spellings.get(plain.replaceAll(" ", ""));
  if (known) return known;
  const bare = plain.replace(TITLES, "").replace(GOVERNMENT, "");
  if (bare === plain) return null;
  // «Estado de México» is a name; «Estado Libre y Soberano de México» is the same one with its title.
  return bare === "mexico" ? "15" : (spellings.get(bare) ?? null);
}

/** True when the spelling is the state's name as the catalogue has it, or differs only in accents and capitals. */
export const isStateName = (written: string): boolean => stateNames.has(plainName(written));
