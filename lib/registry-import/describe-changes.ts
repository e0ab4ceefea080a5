import { z } from "zod";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { languageName } from "#lib/catalogues/language-name.ts";
import type { FactKey } from "./facts.ts";
import { stateName } from "./understanding/read-place.ts";

const LABELS = {
  title: "Título",
  kind: "Tipo",
  level: "Nivel",
  stateCode: "Estado",
  municipality: "Municipio",
  signingBody: "Dependencia que suscribe",
  purpose: "Propósito",
  languages: "Idiomas",
  signedOn: "Fecha de firma",
  signedPrecision: "Precisión de la fecha de firma",
  signedPlace: "Lugar de firma",
  inForceOn: "Entrada en vigor",
  validity: "Vigencia",
  endsOn: "Fecha de término",
  registeredOn: "Fecha de registro",
  terms: "Términos",
  counterparts: "Contrapartes",
  areas: "Áreas",
} as const satisfies Record<FactKey, string>;

const WORDS: Readonly<Record<string, string>> = {
  ...{ STATE: "estatal", MUNICIPAL: "municipal", DAY: "día", MONTH: "mes", YEAR: "año" },
  ...{ INDEFINITE: "indefinida", FIXED: "determinada", AUTOMATIC_RENEWAL: "renovación automática" },
  ...Object.fromEntries(Object.entries(AGREEMENT_KINDS).map(([key, { label }]) => [key, label])),
};

const factsSchema = z.record(z.string(), z.unknown()).nullable();
const counterpartSchema = z.object({
  name: z.string(),
  countryCode: z.string().nullable(),
  place: z.string(),
});

/** «Título: de «A» a «B».», one sentence for each fact that a row changes. */
export function describeChanges({ facts, before }: { facts: unknown; before: unknown }): string[] {
  const after = factsSchema.parse(facts) ?? {};
  const former = factsSchema.parse(before) ?? {};
  return Object.entries(after).map(
    ([key, value]) => `${LABELS[key as FactKey]}: de ${quote(key, former[key])} a ${quote(key, value)}.`,
  );
}

const quote = (key: string, value: unknown): string => `«${say(key, value)}»`;

function say(key: string, value: unknown): string {
  if (value === null || value === undefined || value === "") return "sin dato";
  if (key === "stateCode") return stateName(String(value));
  if (key === "counterparts") {
    return z
      .array(counterpartSchema)
      .parse(value)
      .map(({ name, place, countryCode }) => [name, place, countryCode].filter(Boolean).join(", "))
      .join("; ");
  }
  if (Array.isArray(value))
    return (
      value.map((item) => (key === "languages" ? languageName(String(item)) : String(item))).join(", ") ||
      "sin dato"
    );
  const text = String(value);
  return WORDS[text] ?? text;
}
