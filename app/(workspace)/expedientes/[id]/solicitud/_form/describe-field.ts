import type { CounterpartValues } from "#lib/cases/request/draft-schema.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { languageName } from "#lib/catalogues/language-name.ts";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";

type Say = (value: unknown, names: ReadonlyMap<string, string>) => string;

const asText: Say = (value) => (typeof value === "string" ? value : "");
const asList = (value: unknown): string[] => (Array.isArray(value) ? value : []);

const FIELDS: Record<string, { label: string; say: Say }> = {
  title: { label: "Título", say: asText },
  kind: {
    label: "Tipo de acuerdo",
    say: (kind) => AGREEMENT_KINDS[kind as keyof typeof AGREEMENT_KINDS]?.label ?? "",
  },
  signingBody: { label: "Dependencia que suscribe", say: asText },
  signingBodyPowers: { label: "Atribuciones", say: asText },
  areas: {
    label: "Áreas",
    say: (keys, names) =>
      asList(keys)
        .map((key) => names.get(key) ?? key)
        .join(", "),
  },
  languages: { label: "Idiomas", say: (codes) => asList(codes).map(languageName).join(", ") },
  purpose: { label: "Propósito", say: asText },
  counterparts: {
    label: "Contrapartes",
    say: (rows) =>
      (rows as CounterpartValues[])
        .map(({ name, place }) => [name, place].filter(Boolean).join(", "))
        .join("\n"),
  },
  intendedDate: {
    label: "Fecha prevista",
    say: (date) => (typeof date === "string" && date ? formatDate(date) : ""),
  },
  intendedPlace: { label: "Lugar previsto", say: asText },
  eventuality: { label: "Eventualidad", say: asText },
};

/** A field's name and a value of it as people read them. @param names what the catalogue calls each key */
export function describeField(field: string, values: object, names: ReadonlyMap<string, string> = new Map()) {
  const { label, say } = FIELDS[field] ?? { label: field, say: asText };
  return { label, text: say((values as Record<string, unknown>)[field], names) };
}
