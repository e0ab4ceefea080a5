import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { type FieldWords, optionsOf, type PlainField } from "#lib/fields/plain-field.ts";
import { CURRENCIES } from "#lib/plans/items/words.ts";
import { ORIGIN_KINDS, PROGRAM_OUTCOMES, TIE_SIDES } from "../words.ts";

/** A list whose options are in the database. */
export type PickList = "countries" | "lines" | "sources";

/** What is said of a tie in one of its fields. */
export type TieField =
  | PlainField
  | (FieldWords &
      (
        | { type: "pick"; list: PickList }
        /** «si» or «no». */
        | { type: "yes" }
        /** A whole number from zero on. */
        | { type: "whole" }
        /** «1» to «12». */
        | { type: "month" }
        /** A date as far as it is known: «1998», «1998-05», «1998-05-12». */
        | { type: "known" }
        | { type: "email" }
      ));

export type TieFields = Readonly<Record<string, TieField>>;

const types = Object.entries(COUNTERPART_TYPES).map(([value, { label }]) => ({ value, label }));
const levels = [
  { value: "STATE", label: "El estado" },
  { value: "MUNICIPAL", label: "Un municipio" },
];
const { BOTH: _, ...sides } = TIE_SIDES;

export const tieFields = {
  name: { type: "line", max: 200, label: "Nombre", hint: "Como «Hermanamiento con Kioto»." },
  counterpartName: { type: "line", max: 300, label: "Contraparte", hint: "Como «Ciudad de Kioto»." },
  counterpartType: { type: "choice", label: "Qué es la contraparte", options: types },
  countryCode: { type: "pick", list: "countries", label: "País" },
  city: {
    type: "line",
    max: 120,
    label: "Ciudad",
    hint: "En español. En blanco si es un país o una región.",
  },
  latitude: {
    type: "number",
    label: "Latitud",
    hint: "En grados, al sur con signo menos. El portal ya conoce muchas ciudades.",
  },
  longitude: { type: "number", label: "Longitud", hint: "En grados, al oeste con signo menos." },
  level: { type: "choice", label: "De nuestra parte lo tiene", options: levels },
  municipality: { type: "line", max: 120, label: "Municipio", hint: "Solo si es de un municipio." },
  originKind: { type: "choice", label: "Acto de origen", options: optionsOf(ORIGIN_KINDS) },
  origin: { type: "known", label: "Fecha del acto", hint: "Lo que se sepa: 1998, 1998-05 o 1998-05-12." },
  originReference: {
    type: "line",
    max: 200,
    label: "Referencia del acto",
    hint: "Como «Acuerdo de cabildo 12/1998».",
  },
  isAgreement: {
    type: "yes",
    label: "¿Es un acuerdo interinstitucional (AII)?",
    hint: "Si lo es, la ley pide dictaminarlo y registrarlo.",
  },
  agreementReason: { type: "line", max: 1000, label: "Por qué lo es o no lo es" },
  endsOn: { type: "date", label: "Último día de su vigencia", hint: "En blanco si no tiene fin." },
} as const satisfies TieFields;

export const commitmentFields = {
  what: { type: "line", max: 300, label: "A qué se comprometieron" },
  side: { type: "choice", label: "De quién es", options: optionsOf(TIE_SIDES) },
  owner: { type: "line", max: 160, label: "Responsable", hint: "El área que responde por él." },
  dueOn: { type: "date", label: "Para cuándo", hint: "En blanco si no tiene fecha." },
} as const satisfies TieFields;

export const lineFields = {
  year: { type: "year", label: "Año" },
  month: { type: "month", label: "Mes" },
  what: { type: "line", max: 300, label: "Qué se hará" },
  owner: { type: "line", max: 160, label: "Responsable" },
  amount: { type: "amount", label: "Presupuesto", hint: "En blanco si no lo tiene." },
  currency: { type: "choice", label: "Moneda", options: optionsOf(CURRENCIES) },
  indicator: { type: "line", max: 200, label: "Indicador", hint: "Como «20 estudiantes de intercambio»." },
  outcome: {
    type: "choice",
    label: "Qué se hizo",
    options: [{ value: "", label: "Todavía no se sabe" }, ...optionsOf(PROGRAM_OUTCOMES)],
  },
  outcomeNote: { type: "line", max: 1000, label: "Cómo, cuánto o por qué no" },
} as const satisfies TieFields;

export const activityFields = {
  happenedOn: { type: "date", label: "Cuándo" },
  what: { type: "line", max: 200, label: "Qué se hizo" },
  detail: { type: "text", label: "Detalle" },
  people: { type: "whole", label: "Personas alcanzadas", hint: "En blanco si no se contó." },
  programLineId: { type: "pick", list: "lines", label: "Línea del POA que cumple" },
  source: {
    type: "pick",
    list: "sources",
    label: "De dónde salió",
    hint: "Un evento, gira, proyecto o participación de su oficina.",
  },
  isPublic: {
    type: "yes",
    label: "¿Se publica?",
    hint: "Solo se lee si además se comparte el vínculo: la fecha, qué se hizo, el detalle y las personas alcanzadas.",
  },
} as const satisfies TieFields;

export const contactFields = {
  side: { type: "choice", label: "De quién es el contacto", options: optionsOf(sides) },
  name: { type: "line", max: 160, label: "Nombre" },
  position: { type: "line", max: 200, label: "Cargo" },
  organisation: { type: "line", max: 200, label: "Organización" },
  email: { type: "email", label: "Correo" },
  phone: { type: "line", max: 40, label: "Teléfono" },
} as const satisfies TieFields;

export const noteFields = {
  text: { type: "text", label: "Nota" },
} as const satisfies TieFields;
