import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { languageName } from "#lib/catalogues/language-name.ts";
import type { AgreementKind, AgreementLevel, ValidityKind } from "#lib/generated/prisma/enums.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { FactChanges } from "../acts/fact-changes.ts";
import { AGREEMENT_LEVELS } from "../agreement-levels.ts";
import { VALIDITY_LABELS } from "../describe-validity.ts";
import { nameCounterpart } from "../name-parties.ts";
import { type AreaNames, countryName, stateName } from "./agreement-of-version.ts";

/** A fact that an act changed, in words; null where there was, or is, none. */
export interface ChangeWords {
  label: string;
  before: string | null;
  after: string | null;
}

const list = new Intl.ListFormat("es-MX", { type: "conjunction" });

type Write = (value: unknown, areas: AreaNames) => string;
const text: Write = (value) => String(value);
const day: Write = (value) => formatDate(String(value));

/** By the names of the log, in the order in which they are told. */
const FACTS: Record<string, { label: string; write: Write }> = {
  titulo: { label: "Título", write: text },
  tipo: { label: "Tipo de acuerdo", write: (value) => AGREEMENT_KINDS[value as AgreementKind].label },
  nivel: { label: "Orden de gobierno", write: (value) => AGREEMENT_LEVELS[value as AgreementLevel].label },
  estado: { label: "Estado", write: (value) => stateName(String(value)) },
  municipio: { label: "Municipio", write: text },
  suscribe: { label: "Quién suscribe por México", write: text },
  contrapartes: { label: "Contrapartes", write: writeCounterparts },
  areas: {
    label: "Áreas de cooperación",
    write: (value, areas) => list.format((value as string[]).map((key) => areas.get(key) ?? key)),
  },
  proposito: { label: "Propósito", write: text },
  idiomas: { label: "Idiomas", write: (value) => list.format((value as string[]).map(languageName)) },
  firmado: { label: "Fecha de firma", write: day },
  lugar: { label: "Lugar de firma", write: text },
  en_vigor: { label: "Entrada en vigor", write: day },
  vigencia: { label: "Vigencia pactada", write: (value) => VALIDITY_LABELS[value as ValidityKind] },
  termina: { label: "Fin de la vigencia", write: day },
  terminado: { label: "Deja de regir", write: day },
  sustituido_por: { label: "Lo sustituye", write: text },
  inscrito: { label: "Fecha de inscripción", write: day },
  terminos: { label: "Términos de la inscripción", write: text },
  retirado: { label: "Retirado de la lista pública", write: day },
};

/** What an act changed, fact by fact. A fact that the program no longer knows is told as the log has it. */
export const describeChanges = (changes: FactChanges, areas: AreaNames): ChangeWords[] =>
  [...new Set([...Object.keys(FACTS), ...Object.keys(changes)])]
    .filter((name) => Object.hasOwn(changes, name))
    .map((name) => {
      const { label, write } = FACTS[name] ?? {
        label: name,
        write: (value: unknown) => JSON.stringify(value),
      };
      const say = (value: unknown) => (value === null || value === "" ? null : write(value, areas));
      return { label, before: say(changes[name]!.de), after: say(changes[name]!.a) };
    });

type RecordedParty = { nombre: string; pais: string | null; lugar: string };

function writeCounterparts(value: unknown): string {
  const parties = value as RecordedParty[];
  return parties
    .map(({ nombre, pais, lugar }) =>
      nameCounterpart({ name: nombre, place: lugar, country: countryName(pais) }),
    )
    .join("; ");
}
