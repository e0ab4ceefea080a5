import { DOCUMENT_KIND_LABELS, LETTER_LABELS } from "#lib/workflow/labels.ts";
import type { Letter } from "#lib/workflow/move-rule.ts";
import type { CaseDocument, CaseRecord, OfficeRecords, PlanFileRecord } from "./read-records.ts";

/** A stored file on its way into a pack. */
export interface PackDocument {
  /** Inside the archive. */
  path: string;
  /** «Expediente AII-2026-00042», «Acuerdo RAI-2020-00001». */
  subject: string;
  /** What it is. */
  label: string;
  size: number;
  /** As it was recorded. */
  sha256: string;
  storageKey: string;
}

const LONGEST_NAME = 100;

/** Beside others in a folder: numbered, so that no two names meet, not even where case does not count. */
const fileName = (position: number, name: string): string => {
  const ending = /\.[^.]{1,8}$/.exec(name)?.[0] ?? "";
  const stem = name.slice(0, name.length - ending.length).slice(0, LONGEST_NAME);
  return `${String(position + 1).padStart(3, "0")} ${stem.toWellFormed().trim()}${ending}`;
};

const kindOf = ({ kind, letter, version }: CaseDocument): string => {
  const isLetter = kind === "LETTER_PDF" || kind === "LETTER_DOCX";
  const name =
    isLetter && letter in LETTER_LABELS ? LETTER_LABELS[letter as Letter] : DOCUMENT_KIND_LABELS[kind];
  return `${name}, versión ${version}`;
};

export const caseName = ({ id, folio }: Pick<CaseRecord, "id" | "folio">): string =>
  folio ?? `Sin folio ${id.slice(-6)}`;

/** A name as a folder: folios and numbers have «/» in some series. */
const folder = (name: string): string => name.replace(/[^\p{L}\p{N}. -]/gu, "-");

/** What a file of a plan proves or shows, and what made it public. */
function useOf({ evidence, pictures, versions, profiles }: PlanFileRecord): string {
  const numbers = [...new Set(versions.map(({ version }) => version.number))].sort((a, b) => a - b);
  const isInstrument = versions.some(({ use }) => use === "INSTRUMENT");
  const proves = [
    ...(isInstrument ? ["Instrumento de adopción"] : []),
    ...evidence.map(({ title }) => `Evidencia: ${title}`),
    ...pictures.map(({ alt }) => `Imagen del perfil: ${alt}`),
  ];
  const editions = profiles.map(({ edition }) => edition.number).sort((a, b) => a - b);
  const places = [
    ...(numbers.length > 0 ? [`en la versión ${numbers.join(", ")}`] : []),
    ...(editions.length > 0 ? [`en la edición ${editions.join(", ")} del perfil`] : []),
  ];
  const published = `, ${places.join(" y ") || "sin publicar"}`;
  return `${proves.join("; ") || "Archivo del plan"}${published}`;
}

function ofPlans({ plans, planFiles }: OfficeRecords): PackDocument[] {
  return plans.flatMap(({ id, values }, order) =>
    planFiles
      .filter(({ planId }) => planId === id)
      .map((file, position): PackDocument => ({
        path: `documentos/planes/plan-${order + 1}/${fileName(position, file.name)}`,
        subject: `Plan ${values.title}`,
        label: useOf(file),
        ...{ size: file.size, sha256: file.sha256, storageKey: file.storageKey },
      })),
  );
}

function ofPractices({ practices }: OfficeRecords): PackDocument[] {
  return practices.flatMap(({ name, evaluations }, order) =>
    evaluations
      .flatMap(({ evaluator, round, files }) => files.map((file) => ({ ...file, evaluator, round })))
      .map((file, position): PackDocument => ({
        path: `documentos/practicas/practica-${order + 1}/${fileName(position, file.name)}`,
        subject: `Práctica ${name}`,
        label: `Evidencia de la pregunta ${file.question}, ${file.evaluator.name}, ronda ${file.round}`,
        ...{ size: file.size, sha256: file.sha256, storageKey: file.storageKey },
      })),
  );
}

const ofMissions = ({ missions }: OfficeRecords): PackDocument[] =>
  missions.flatMap(({ code, title, documents }) =>
    documents.map(({ name, size, sha256, storageKey }, position): PackDocument => ({
      path: `documentos/giras/${folder(code)}/${fileName(position, name)}`,
      ...{ subject: `Gira o visita ${title}`, label: "Documento", size, sha256, storageKey },
    })),
  );

const ofTies = ({ ties }: OfficeRecords): PackDocument[] =>
  ties.flatMap(({ name, documents }, order) =>
    documents.map(({ name: file, evidenceOf, size, sha256, storageKey }, position): PackDocument => ({
      path: `documentos/vinculos/vinculo-${order + 1}/${fileName(position, file)}`,
      subject: `Vínculo ${name}`,
      label: evidenceOf ? `Evidencia: ${evidenceOf}` : "Documento",
      ...{ size, sha256, storageKey },
    })),
  );

const ofContributions = ({ contributions }: OfficeRecords): PackDocument[] =>
  contributions
    .flatMap(({ title, picture }) => (picture ? [{ title, ...picture }] : []))
    .map(({ title, name, size, sha256, storageKey }, position) => ({
      path: `documentos/colaboraciones/${fileName(position, name)}`,
      ...{ subject: `Colaboración ${title}`, label: "Imagen", size, sha256, storageKey },
    }));

const ofEvents = ({ events }: OfficeRecords): PackDocument[] =>
  events.flatMap(({ code, title, materials }) =>
    materials
      .filter(({ link }) => link === "")
      .map(({ name, size, sha256, storageKey }, position): PackDocument => ({
        path: `documentos/eventos/${folder(code ?? "borrador")}/${fileName(position, name)}`,
        ...{ subject: `Evento ${title}`, label: "Material", size, sha256, storageKey },
      })),
  );

/** The documents of everything that an office keeps; a file that is in two places is brought once, with its case. */
export function packDocuments(records: OfficeRecords): PackDocument[] {
  const { cases, agreements } = records;
  const ofCases = cases.flatMap((one) =>
    one.documents.map((document, position): PackDocument => ({
      path: `documentos/expedientes/${folder(caseName(one))}/${fileName(position, document.name)}`,
      subject: `Expediente ${caseName(one)}`,
      label: kindOf(document),
      ...{ size: document.size, sha256: document.sha256, storageKey: document.storageKey },
    })),
  );
  const ofAgreements = agreements.flatMap(({ number, documents }) =>
    documents.map(({ name, size, sha256, storageKey }, position): PackDocument => ({
      path: `documentos/acuerdos/${folder(number)}/${fileName(position, name)}`,
      subject: `Acuerdo ${number}`,
      label: "Documento inscrito",
      ...{ size, sha256, storageKey },
    })),
  );
  const brought = new Set(ofCases.map(({ storageKey }) => storageKey));
  return [
    ...ofPlans(records),
    ...ofPractices(records),
    ...ofCases,
    ...ofAgreements.filter(({ storageKey }) => !brought.has(storageKey)),
    ...ofMissions(records),
    ...ofTies(records),
    ...ofContributions(records),
    ...ofEvents(records),
  ];
}
