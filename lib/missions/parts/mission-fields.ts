import { type FieldWords, optionsOf, type PlainField } from "#lib/fields/plain-field.ts";
import { CURRENCIES } from "#lib/plans/items/words.ts";
import { COST_CONCEPTS, MEMBER_KINDS, MISSION_KINDS } from "../words.ts";

/** What is said of a tour or a visit in one of its fields. */
export type MissionField =
  | PlainField
  | (FieldWords &
      (
        | { type: "time" }
        /** Of the catalogue: its two letters. */
        | { type: "country" }
      ));

export type MissionFields = Readonly<Record<string, MissionField>>;

export const missionFields = {
  kind: {
    type: "choice",
    label: "Qué es",
    options: Object.entries(MISSION_KINDS).map(([value, { one }]) => ({ value, label: one })),
  },
  title: { type: "line", max: 200, label: "Nombre", hint: "Como «Misión comercial a Seúl y Busan»." },
  purpose: { type: "text", label: "Para qué", hint: "Qué se busca. Es parte del resumen público." },
  startsOn: { type: "date", label: "Empieza" },
  endsOn: { type: "date", label: "Termina" },
  summary: { type: "text", label: "Resumen", hint: "Qué se hizo, en dos o tres párrafos." },
  conclusions: { type: "text", label: "Conclusiones", hint: "Qué se logró, qué no y qué sigue." },
} as const satisfies MissionFields;

export const placeFields = {
  city: { type: "line", max: 120, label: "Ciudad", hint: "En blanco si es el país entero." },
  countryCode: { type: "country", label: "País" },
} as const satisfies MissionFields;

export const memberFields = {
  name: { type: "line", max: 160, label: "Nombre" },
  position: { type: "line", max: 200, label: "Cargo", hint: "Su cargo y dónde lo ejerce." },
  kind: {
    type: "choice",
    label: "Quién es",
    hint: "Solo el nombre y el cargo de las personas servidoras públicas pueden publicarse.",
    options: optionsOf(MEMBER_KINDS),
  },
} as const satisfies MissionFields;

export const sessionFields = {
  day: { type: "date", label: "Día" },
  time: { type: "time", label: "Hora", hint: "La de donde ocurre." },
  what: { type: "line", max: 200, label: "Qué", hint: "Es el encabezado que se publica, si se publica." },
  place: { type: "line", max: 200, label: "Dónde" },
  withWhom: { type: "line", max: 300, label: "Con quién" },
} as const satisfies MissionFields;

export const personFields = {
  name: { type: "line", max: 160, label: "Nombre" },
  position: { type: "line", max: 200, label: "Cargo" },
  organisation: { type: "line", max: 200, label: "Organización" },
} as const satisfies MissionFields;

export const costFields = {
  concept: { type: "choice", label: "Concepto", options: optionsOf(COST_CONCEPTS) },
  detail: { type: "line", max: 200, label: "Detalle" },
  amount: { type: "amount", label: "Monto" },
  currency: { type: "choice", label: "Moneda", options: optionsOf(CURRENCIES) },
} as const satisfies MissionFields;

export const commitmentFields = {
  what: { type: "line", max: 300, label: "A qué se comprometieron", hint: "Es parte del resumen público." },
  owner: { type: "line", max: 160, label: "Responsable", hint: "El área o la persona que responde por él." },
  dueOn: { type: "date", label: "Para cuándo" },
} as const satisfies MissionFields;
