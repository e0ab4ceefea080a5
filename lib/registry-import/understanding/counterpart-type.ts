import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { plainName } from "#lib/catalogues/plain-name.ts";
import type { CounterpartType } from "#lib/generated/prisma/enums.ts";
import type { RowReading } from "./reading-row.ts";

/** Words of the column that says the type. */
const WRITTEN: readonly (readonly [clue: RegExp, type: CounterpartType])[] = [
  [/organi[sz]\w+ internacional|organismo|multilateral|international/, "INTERNATIONAL_ORGANIZATION"],
  [/no gubernamental|ong|osc|sociedad civil|asociacion|fundacion|civil society|ngo/, "CIVIL_SOCIETY"],
  [/priva|universi|academi|empresa|centro de investigacion|instituto/, "PRIVATE"],
  [/gub|gobierno|estatal|municipal|public|government|local|nacional/, "GOVERNMENT"],
];

/** Words of a name from which its type follows. */
const NAMED: readonly (readonly [clue: RegExp, type: CounterpartType])[] = [
  [
    /\b(naciones unidas|onu|pnud|unesco|unicef|unctad|oim|oms|ops|oit|oea|ocde|bid|cepal|fao|acnur|cglu|iclei|union europea|banco mundial|banco interamericano|organizacion (internacional|mundial|panamericana|de estados)|world bank|united nations)\b/,
    "INTERNATIONAL_ORGANIZATION",
  ],
  [/\b(fundacion|asociacion|ong|camara|club|foundation|association|comite civico|red de)\b/, "CIVIL_SOCIETY"],
  [
    /\b(universi\w+|univ|colegio|escuela|instituto|politecnic\w+|college|school|centro de investigacion|academia|s ?a|gmbh|inc|llc|corp|ltd|empresa|compania)\b/,
    "PRIVATE",
  ],
  [
    /\b(ayuntamiento|alcaldia|ciudad|municipi\w+|municipalidad|gobierno|ministerio|secretaria|estado|provincia|prefectura|condado|departamento|region|distrito|canton|intendencia|city|county|state|government|ministry|villa|comuna|consejo|gobernacion|agencia|commune|landkreis|stadt)\b/,
    "GOVERNMENT",
  ],
];

export function readType(row: RowReading, written: string | null): CounterpartType | null {
  if (written === null) return null;
  const plain = plainName(written);
  const type = WRITTEN.find(([clue]) => clue.test(plain))?.[1] ?? null;
  if (!type) row.refuse("counterpartType", `no se reconoce «${written}».`);
  else if (plain !== plainName(COUNTERPART_TYPES[type].label))
    row.interpreted("counterpartType", written, COUNTERPART_TYPES[type].label.toLowerCase());
  return type;
}

/** The type of a counterpart by its name; a government when the name says nothing: the law asks for one (LCT, art. 2-II). */
export function deduceType(name: string): { type: CounterpartType; why: string } {
  const plain = plainName(name);
  const type = NAMED.find(([clue]) => clue.test(plain))?.[1];
  return type
    ? { type, why: "por su nombre" }
    : { type: "GOVERNMENT", why: "que es lo que pide la ley (LCT, art. 2, fracción II)" };
}
