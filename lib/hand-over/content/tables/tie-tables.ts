import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { nameCounterpart } from "#lib/registry/name-parties.ts";
import type { ListedPart } from "#lib/ties/parts/tie-parts.ts";
import { sayMonth } from "#lib/ties/parts/say-field.ts";
import { VITALITIES } from "#lib/ties/rules/vitality.ts";
import {
  COMMITMENT_STATES,
  ORIGIN_KINDS,
  PROGRAM_OUTCOMES,
  PROPOSAL_KINDS,
  PROPOSAL_OUTCOMES,
  TIE_SIDES,
} from "#lib/ties/words.ts";
import type { OfficeRecords } from "../read-records.ts";
import { packTable, type PackTable } from "./pack-table.ts";

type Ties = OfficeRecords["ties"];
type Row<Part extends ListedPart> = { tie: string } & Ties[number][Part][number];

/** Rows of all ties, each with the name of its own. */
const rowsOf = <Part extends ListedPart>(ties: Ties, part: Part): Row<Part>[] =>
  ties.flatMap((tie) => tie[part].map((row) => ({ ...row, tie: tie.name }) as Row<Part>));

const word = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? "";

export const tieTable = ({ ties }: OfficeRecords): PackTable =>
  packTable("Los acuerdos y hermanamientos en los que la oficina lleva algo anotado, con su vitalidad.", {
    name: "vinculos",
    title: "Vínculos",
    columns: {
      Nombre: ({ name }) => name,
      Tipo: ({ kind }) => AGREEMENT_KINDS[kind].label,
      Registro: ({ agreementNumber }) => agreementNumber ?? "Sin registro",
      Contrapartes: ({ counterparts }) =>
        counterparts
          .map(({ name, city, country }) => nameCounterpart({ name, place: city, country }))
          .join("; "),
      Desde: ({ since }) => since,
      Termina: ({ endsOn }) => endsOn ?? "",
      "Acto de origen": ({ values }) =>
        [word(ORIGIN_KINDS, values.originKind), values.originReference].filter(Boolean).join(": "),
      "Es un AII": ({ values }) => [values.isAgreement, values.agreementReason].filter(Boolean).join(": "),
      Vitalidad: ({ vitality }) => VITALITIES[vitality].label,
      "Por qué": ({ why }) => why,
      "Compartido con el público": ({ sharedAt }) => (sharedAt ? "sí" : "no"),
    },
    rows: ties,
  });

export const tieActivityTable = ({ ties }: OfficeRecords): PackTable =>
  packTable("Lo que se hizo en cada vínculo.", {
    name: "actividades-de-vinculos",
    title: "Actividades de los vínculos",
    columns: {
      Vínculo: ({ tie }) => tie,
      Cuándo: ({ happenedOn }) => happenedOn,
      Qué: ({ what }) => what,
      Detalle: ({ detail }) => detail,
      "Personas alcanzadas": ({ people }) => people,
      "Del POA": ({ lineTitle }) => lineTitle,
      "De dónde salió": ({ sourceTitle }) => sourceTitle,
      "Se publica": ({ isPublic }) => isPublic,
    },
    rows: rowsOf(ties, "activity"),
  });

export const tieCommitmentTable = ({ ties }: OfficeRecords): PackTable =>
  packTable("Lo que prometió cada parte de un vínculo, y cómo ha ido.", {
    name: "compromisos-de-vinculos",
    title: "Compromisos de los vínculos",
    columns: {
      Vínculo: ({ tie }) => tie,
      Compromiso: ({ what }) => what,
      "De quién": ({ side }) => word(TIE_SIDES, side),
      Responsable: ({ owner }) => owner,
      "Para cuándo": ({ dueOn }) => dueOn,
      Estado: ({ state }) => COMMITMENT_STATES[state],
      Historia: ({ moves }) =>
        moves
          .map(({ state, happenedOn, note }) =>
            [happenedOn, COMMITMENT_STATES[state], note].filter(Boolean).join(" "),
          )
          .join("; "),
    },
    rows: rowsOf(ties, "commitment"),
  });

export const tieProgramTable = ({ ties }: OfficeRecords): PackTable =>
  packTable("El POA de cada vínculo y qué se hizo de él.", {
    name: "poa-de-vinculos",
    title: "POA de los vínculos",
    columns: {
      Vínculo: ({ tie }) => tie,
      Año: ({ year }) => year,
      Mes: ({ month }) => sayMonth(month),
      Qué: ({ what }) => what,
      Responsable: ({ owner }) => owner,
      Presupuesto: ({ amount, currency }) => [amount, currency].filter(Boolean).join(" "),
      Indicador: ({ indicator }) => indicator,
      "Qué se hizo": ({ outcome, outcomeNote }) =>
        [word(PROGRAM_OUTCOMES, outcome), outcomeNote].filter(Boolean).join(": "),
    },
    rows: rowsOf(ties, "line"),
  });

export const tieContactTable = ({ ties }: OfficeRecords): PackTable =>
  packTable(
    "A quién llamar de cada parte. Contiene datos personales: úselos solo para continuar el trabajo de la oficina.",
    {
      name: "contactos-de-vinculos",
      title: "Contactos de los vínculos",
      columns: {
        Vínculo: ({ tie }) => tie,
        "De quién": ({ side }) => word(TIE_SIDES, side),
        Nombre: ({ name }) => name,
        Cargo: ({ position }) => position,
        Organización: ({ organisation }) => organisation,
        Correo: ({ email }) => email,
        Teléfono: ({ phone }) => phone,
      },
      rows: rowsOf(ties, "contact"),
    },
  );

export const tieNoteTable = ({ ties }: OfficeRecords): PackTable =>
  packTable("Lo que convenía recordar de cada vínculo.", {
    name: "notas-de-vinculos",
    title: "Notas de los vínculos",
    columns: {
      Vínculo: ({ tie }) => tie,
      Nota: ({ text }) => text,
      Quién: ({ updatedBy }) => updatedBy,
      Cuándo: ({ updatedAt }) => formatDateTime(updatedAt),
    },
    rows: rowsOf(ties, "note"),
  });

export const tieProposalTable = ({ ties }: OfficeRecords): PackTable =>
  packTable("Lo que se propuso reactivar o cerrar, y lo que se decidió.", {
    name: "propuestas-de-vinculos",
    title: "Propuestas sobre los vínculos",
    columns: {
      Vínculo: ({ tie }) => tie,
      Propuesta: ({ kind }) => PROPOSAL_KINDS[kind].label,
      Motivo: ({ reason }) => reason,
      "Plan o acto": ({ plan }) => plan,
      Quién: ({ byName }) => byName,
      Cuándo: ({ at }) => formatDateTime(at),
      Decisión: ({ outcome }) => (outcome ? PROPOSAL_OUTCOMES[outcome] : "Espera su decisión"),
      Respuesta: ({ answer, decidedBy }) => [decidedBy, answer].filter(Boolean).join(": "),
    },
    rows: ties.flatMap(({ name, proposals }) => proposals.map((row) => ({ ...row, tie: name }))),
  });
