import type { FactKey } from "../facts.ts";
import type { FieldKey } from "../fields/import-fields.ts";

/** The facts that each column speaks of. */
const FACTS_OF = {
  number: [],
  title: ["title"],
  kind: ["kind"],
  level: ["level"],
  state: ["stateCode"],
  municipality: ["municipality", "level"],
  signingBody: ["signingBody"],
  counterpart: ["counterparts"],
  counterpartType: ["counterparts"],
  country: ["counterparts"],
  place: ["counterparts"],
  areas: ["areas"],
  languages: ["languages"],
  signedOn: ["signedOn", "signedPrecision"],
  signedPlace: ["signedPlace"],
  inForceOn: ["inForceOn"],
  validity: ["validity", "endsOn"],
  endsOn: ["validity", "endsOn"],
  registeredOn: ["registeredOn"],
  terms: ["terms"],
  purpose: ["purpose"],
} as const satisfies Record<FieldKey, readonly FactKey[]>;

/** The facts that come from the columns a row fills in, and not from a default. */
export const statedFacts = (fields: ReadonlySet<FieldKey>): FactKey[] => [
  ...new Set([...fields].flatMap((field): readonly FactKey[] => FACTS_OF[field])),
];
