import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { agreementStatus, statusLabel } from "#lib/registry/agreement-status.ts";
import { OUTCOME_LABELS, SIDE_LABELS, STATUS_LABELS, VALIDITY_LABELS } from "#lib/workflow/labels.ts";
import { STEPS } from "#lib/workflow/steps.ts";
import { caseName } from "../pack-document.ts";
import type { AgreementRecord, OfficeRecords } from "../read-records.ts";
import { packTable, type PackTable } from "./pack-table.ts";

const dayOf = (date: Date | null): string => (date ? isoOfColumn(date) : "");
const momentDay = (instant: Date | null): string => (instant ? mexicoCityDay(instant) : "");

export const partnersOf = (counterparts: readonly { name: string; place: string }[]): string =>
  counterparts.map(({ name, place }) => [name, place].filter(Boolean).join(", ")).join("; ");

export function caseTable({ cases }: OfficeRecords): PackTable {
  return packTable(
    "Los expedientes de la oficina, con lo que todavía está en trámite y de quién es el turno.",
    {
      name: "expedientes",
      title: "Expedientes",
      columns: {
        Folio: caseName,
        Título: ({ title }) => title,
        Tipo: ({ kind }) => (kind ? AGREEMENT_KINDS[kind].label : ""),
        "Con quién": ({ counterparts }) => partnersOf(counterparts),
        Estado: ({ status, outcome }) => (outcome ? OUTCOME_LABELS[outcome] : STATUS_LABELS[status]),
        Paso: ({ step }) => `${STEPS[step].number}. ${STEPS[step].title}`,
        "De quién es el turno": ({ turn }) => (turn ? SIDE_LABELS[turn] : ""),
        Vence: ({ dueOn }) => dayOf(dueOn),
        Presentado: ({ filedAt }) => momentDay(filedAt),
        Concluido: ({ closedAt }) => momentDay(closedAt),
        "Número en el registro": ({ agreement }) => agreement?.number ?? "",
      },
      rows: cases,
    },
  );
}

export const statusOf = (row: AgreementRecord, today: string) =>
  agreementStatus(
    {
      inForceOn: isoOfColumn(row.inForceOn),
      validity: row.validity,
      endsOn: row.endsOn && isoOfColumn(row.endsOn),
      terminatedOn: row.terminatedOn && isoOfColumn(row.terminatedOn),
      replacedBy: row.replacedBy,
      withdrawnOn: row.withdrawnAt && mexicoCityDay(row.withdrawnAt),
    },
    today,
  );

export function agreementTable({ agreements }: OfficeRecords, today: string): PackTable {
  return packTable("Los acuerdos inscritos de la oficina, con su vigencia al día de este paquete.", {
    name: "acuerdos",
    title: "Acuerdos",
    columns: {
      Número: ({ number }) => number,
      Título: ({ title }) => title,
      Tipo: ({ kind }) => AGREEMENT_KINDS[kind].label,
      Suscribe: ({ signingBody }) => signingBody,
      "Con quién": ({ counterparts }) => partnersOf(counterparts),
      Estado: (row) => statusLabel(statusOf(row, today)),
      Firmado: ({ signedOn }) => isoOfColumn(signedOn),
      Vigencia: ({ validity }) => VALIDITY_LABELS[validity],
      Termina: ({ endsOn, terminatedOn }) => dayOf(terminatedOn ?? endsOn),
      Inscrito: ({ registeredOn }) => isoOfColumn(registeredOn),
      "Términos de la inscripción": ({ terms }) => terms,
    },
    rows: agreements,
  });
}
