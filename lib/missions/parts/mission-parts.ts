import {
  commitmentFields,
  costFields,
  memberFields,
  type MissionFields,
  missionFields,
  personFields,
  placeFields,
  sessionFields,
} from "./mission-fields.ts";

interface PartRule {
  /** In addresses. */
  slug: string;
  /** One of them, and several, as the screens say. */
  one: string;
  many: string;
  fields: MissionFields;
  /** What cannot be left empty. */
  required: readonly string[];
  /** What the list is for. */
  lead: string;
}

/** Everything that is written of a tour or a visit, itself included: one table for forms, saves and lists. */
export const MISSION_PARTS = {
  mission: {
    ...{ slug: "datos", one: "datos", many: "Datos", fields: missionFields },
    required: ["kind", "title", "startsOn", "endsOn"],
    lead: "",
  },
  place: {
    ...{ slug: "lugares", one: "lugar", many: "Lugares", fields: placeFields },
    required: ["countryCode"],
    lead: "Ciudades y países: a dónde se va o, en una visita, de dónde vienen.",
  },
  member: {
    ...{ slug: "participantes", one: "participante", many: "Participantes", fields: memberFields },
    required: ["name"],
    lead: "Quién va o, en una visita, quién recibe.",
  },
  session: {
    ...{ slug: "programa", one: "actividad", many: "Programa", fields: sessionFields },
    required: ["day", "what"],
    lead: "Qué se hace cada día.",
  },
  person: {
    ...{ slug: "personas", one: "persona", many: "Personas", fields: personFields },
    required: ["name"],
    lead: "A quién se vio o, en una visita, quién vino. Sirve para retomar el contacto; solo lo ve su oficina y nunca se publica.",
  },
  cost: {
    ...{ slug: "costos", one: "costo", many: "Costos", fields: costFields },
    required: ["concept", "amount", "currency"],
    lead: "Cuánto costó, por concepto. Monedas distintas no se suman.",
  },
  commitment: {
    ...{ slug: "compromisos", one: "compromiso", many: "Compromisos", fields: commitmentFields },
    required: ["what", "owner", "dueOn"],
    lead: "Qué se prometió, quién responde y para cuándo.",
  },
} as const satisfies Record<string, PartRule>;

export type MissionPart = keyof typeof MISSION_PARTS;
/** Those of which there are several, each in a table of its own. */
export type ListedPart = Exclude<MissionPart, "mission">;

type FieldsOf<Part extends MissionPart> = (typeof MISSION_PARTS)[Part]["fields"];

/** Values as a form sends them: each a text, empty when nothing is said. */
export type PartValues = Record<string, string>;
export type ValuesOfPart<Part extends MissionPart> = Record<keyof FieldsOf<Part> & string, string>;

export const LISTED_PARTS = (Object.keys(MISSION_PARTS) as MissionPart[]).filter(
  (part): part is ListedPart => part !== "mission",
);

export const fieldsOfPart = (part: MissionPart): MissionFields => MISSION_PARTS[part].fields;

/** A part by its word in addresses. */
export const findListedPart = (slug: string): ListedPart | null =>
  LISTED_PARTS.find((part) => MISSION_PARTS[part].slug === slug) ?? null;

export const findPart = (slug: string): MissionPart | null =>
  slug === MISSION_PARTS.mission.slug ? "mission" : findListedPart(slug);

export const blankPart = <Part extends MissionPart>(part: Part): ValuesOfPart<Part> =>
  Object.fromEntries(Object.keys(fieldsOfPart(part)).map((name) => [name, ""])) as ValuesOfPart<Part>;

/** What a save brings, without the fields that it does not. */
export const filled = (values: Readonly<Record<string, string | undefined>>): PartValues =>
  Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
