import type { EventInput } from "./event-input.ts";

/** What may change of an event, as its public page names it. */
const PARTS = {
  title: "nombre",
  purpose: "objetivo",
  kind: "tipo",
  areas: "temas",
  mode: "modalidad",
  countryCode: "país",
  stateCode: "estado",
  city: "ciudad",
  address: "domicilio",
  link: "enlace",
  sessions: "fechas y horas",
  languages: "idiomas",
  audience: "a quién se dirige",
  organisers: "quiénes convocan",
  contactName: "contacto",
  contactEmail: "correo de contacto",
  contactPhone: "teléfono de contacto",
  takesRegistration: "inscripción",
  capacity: "capacidad",
  registrationOpensAt: "apertura de la inscripción",
  registrationClosesAt: "cierre de la inscripción",
  questions: "preguntas de la inscripción",
  certificateSessions: "sesiones que pide la constancia",
  certificateHours: "horas que pide la constancia",
} as const satisfies Record<keyof EventInput, string>;

/** As a change of who convenes names it, whichever way they came or went. */
export const CONVENERS = PARTS.organisers;

/** Parts that whoever is registered has to know at once. */
export const PRESSING: readonly string[] = [
  ...[PARTS.sessions, PARTS.mode, PARTS.city, PARTS.address, PARTS.link, PARTS.countryCode, PARTS.stateCode],
];

const KEYS = Object.keys(PARTS) as (keyof EventInput)[];

export type Former = Omit<EventInput, "areas" | "sessions" | "languages"> & {
  languages: string[];
  areas: { areaKey: string }[];
  sessions: Omit<EventInput["sessions"][number], "id">[];
};

const sessionText = ({ startsAt, endsAt, timeZone }: Former["sessions"][number]): string =>
  `${startsAt.toISOString()} ${endsAt.toISOString()} ${timeZone}`;

/** What is said otherwise than before, in the order of the form. */
export function changedKeys(former: Former, given: EventInput): (keyof EventInput)[] {
  const before = {
    ...former,
    areas: former.areas.map(({ areaKey }) => areaKey).toSorted(),
    sessions: former.sessions.map(sessionText).toSorted(),
  };
  const after = {
    ...given,
    areas: given.areas.toSorted(),
    sessions: given.sessions.map(sessionText).toSorted(),
  };
  return KEYS.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** The same by the names that people read. */
export const namesOfParts = (keys: readonly (keyof EventInput)[]): string[] =>
  keys.map((name) => PARTS[name]);

/** An event as its form would send it, were nothing changed. */
export function inputOf(former: Former & { sessions: EventInput["sessions"] }): EventInput {
  const facts = Object.fromEntries(KEYS.map((name) => [name, former[name]]));
  const areas = former.areas.map(({ areaKey }) => areaKey);
  return { ...facts, areas } as EventInput;
}
