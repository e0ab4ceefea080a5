import {
  activityFields,
  commitmentFields,
  contactFields,
  lineFields,
  noteFields,
  type TieFields,
  tieFields,
} from "./tie-fields.ts";

interface PartRule {
  /** In addresses. */
  slug: string;
  /** One of them, and several, as the screens say. */
  one: string;
  many: string;
  fields: TieFields;
  /** What cannot be left empty. */
  required: readonly string[];
  /** What the list is for, and who sees it. */
  lead: string;
}

/** Everything that is written of a tie, itself included: one table for forms, saves and lists. */
export const TIE_PARTS = {
  tie: {
    ...{ slug: "datos", one: "datos", many: "Datos", fields: tieFields },
    required: [
      ...["name", "counterpartName", "counterpartType", "countryCode", "level", "originKind", "origin"],
      ...["isAgreement", "agreementReason"],
    ],
    lead: "",
  },
  activity: {
    ...{ slug: "actividades", one: "actividad", many: "Actividades", fields: activityFields },
    required: ["happenedOn", "what"],
    lead: "Lo que se ha hecho con la contraparte. Es lo que mantiene vivo el vínculo.",
  },
  commitment: {
    ...{ slug: "compromisos", one: "compromiso", many: "Compromisos", fields: commitmentFields },
    required: ["what", "side", "owner"],
    lead: "Qué prometió cada parte, quién responde y para cuándo. Cada cambio de su estado queda anotado.",
  },
  line: {
    ...{ slug: "poa", one: "línea", many: "POA", fields: lineFields },
    required: ["year", "month", "what", "owner"],
    lead: "El programa operativo anual del vínculo: qué se hará cada mes, quién, con cuánto y cómo se medirá; después, qué se hizo.",
  },
  contact: {
    ...{ slug: "contactos", one: "contacto", many: "Contactos", fields: contactFields },
    required: ["side", "name"],
    lead: "A quién llamar de cada parte. Son datos personales: sirven para mantener el vínculo, solo los ve su oficina, nunca se publican y al quitarlos se borran.",
  },
  note: {
    ...{ slug: "notas", one: "nota", many: "Notas", fields: noteFields },
    required: ["text"],
    lead: "Lo que convenga recordar. Solo las ve su oficina.",
  },
} as const satisfies Record<string, PartRule>;

export type TiePart = keyof typeof TIE_PARTS;
/** Those of which there are several, each in a table of its own. */
export type ListedPart = Exclude<TiePart, "tie">;

/** What the DGCP and the CJA never read. */
export const PRIVATE_PARTS: readonly ListedPart[] = ["contact", "note"];

type FieldsOf<Part extends TiePart> = (typeof TIE_PARTS)[Part]["fields"];

/** Values as a form sends them: each a text, empty when nothing is said. */
export type PartValues = Record<string, string>;
export type ValuesOfPart<Part extends TiePart> = Record<keyof FieldsOf<Part> & string, string>;

export const LISTED_PARTS = (Object.keys(TIE_PARTS) as TiePart[]).filter(
  (part): part is ListedPart => part !== "tie",
);

export const fieldsOfPart = (part: TiePart): TieFields => TIE_PARTS[part].fields;

/** A part by its word in addresses. */
export const findListedPart = (slug: string): ListedPart | null =>
  LISTED_PARTS.find((part) => TIE_PARTS[part].slug === slug) ?? null;

export const findPart = (slug: string): TiePart | null =>
  slug === TIE_PARTS.tie.slug ? "tie" : findListedPart(slug);

export const blankPart = <Part extends TiePart>(part: Part): ValuesOfPart<Part> =>
  Object.fromEntries(Object.keys(fieldsOfPart(part)).map((name) => [name, ""])) as ValuesOfPart<Part>;

/** What a save brings, without the fields that it does not. */
export const filled = (values: Readonly<Record<string, string | undefined>>): PartValues =>
  Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
