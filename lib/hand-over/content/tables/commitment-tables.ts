import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { COMMITMENT_KINDS, JUDGEMENTS } from "#lib/plans/items/words.ts";
import type { RecordedPlan } from "#lib/plans/reading/plan-content.ts";
import { caseName } from "../pack-document.ts";
import type { OfficeRecords } from "../read-records.ts";
import { partnersOf, statusOf } from "./case-tables.ts";
import { packTable, type PackTable } from "./pack-table.ts";

interface OpenMatter {
  /** ISO; empty when it has none. */
  date: string;
  what: string;
  partner: string;
  source: string;
  detail: string;
}

type Commitment = RecordedPlan["content"]["commitment"][number];

/** The plan that speaks for the office today: the one being worked on, or else the last closed one. */
const presentPlan = ({ plans }: OfficeRecords): RecordedPlan | undefined => plans[0];

const kindOf = ({ kind }: Commitment): string =>
  kind === "" ? "Compromiso" : COMMITMENT_KINDS[kind as keyof typeof COMMITMENT_KINDS];

const judgementOf = ({ judgement, reason }: Commitment): string => {
  const said = judgement === "" ? "Sin juicio todavía" : JUDGEMENTS[judgement as keyof typeof JUDGEMENTS];
  return reason === "" ? said : `${said}: ${reason}`;
};

function inherited(records: OfficeRecords): OpenMatter[] {
  const ends = new Map(
    records.agreements.map(({ number, endsOn }) => [number, endsOn && isoOfColumn(endsOn)]),
  );
  const open =
    presentPlan(records)?.content.commitment.filter(({ judgement }) => judgement !== "CLOSE") ?? [];
  return open.map((each) => ({
    date: ends.get(each.agreementNumber) ?? "",
    what: each.name,
    partner: each.counterpart,
    source: `${kindOf(each)} del plan${each.agreementNumber ? ` (${each.agreementNumber})` : ""}`,
    detail: judgementOf(each),
  }));
}

function expiring(records: OfficeRecords, today: string): OpenMatter[] {
  const told = new Set(
    presentPlan(records)?.content.commitment.map(({ agreementNumber }) => agreementNumber),
  );
  return records.agreements
    .filter(
      (row) => ["IN_FORCE", "EXPIRING", "UPCOMING"].includes(statusOf(row, today)) && !told.has(row.number),
    )
    .map((row) => ({
      date: row.endsOn ? isoOfColumn(row.endsOn) : "",
      what: row.title,
      partner: partnersOf(row.counterparts),
      source: `Acuerdo ${row.number}`,
      detail: row.endsOn ? "Termina su vigencia" : "Sin fecha de término",
    }));
}

const waiting = ({ cases }: OfficeRecords): OpenMatter[] =>
  cases
    .filter(({ status }) => status !== "CLOSED")
    .map((each) => ({
      date: each.dueOn ? isoOfColumn(each.dueOn) : "",
      what: each.title || "(sin título)",
      partner: partnersOf(each.counterparts),
      source: `Expediente ${caseName(each)}`,
      detail: each.turn === "OFFICE" ? "Espera a la oficina" : "En trámite",
    }));

function planned(records: OfficeRecords, today: string): OpenMatter[] {
  const plan = presentPlan(records);
  if (!plan || plan.state === "CLOSED") return [];
  const objectives = plan.content.objective.map(({ text, dueOn, owner }) => ({
    text,
    date: dueOn,
    owner,
    of: "Objetivo",
  }));
  const actions = plan.content.action.map(({ text, endsOn, owner }) => ({
    text,
    date: endsOn,
    owner,
    of: "Acción",
  }));
  return [...objectives, ...actions]
    .filter(({ date }) => date >= today)
    .map(({ text, date, owner, of }) => ({
      ...{ date, what: text, partner: "" },
      source: `${of} del plan`,
      detail: owner ? `Responsable: ${owner}` : "Sin responsable",
    }));
}

/** Dated ones first, by date. */
const byDate = (one: OpenMatter, other: OpenMatter): number =>
  (one.date || "9999").localeCompare(other.date || "9999") || one.what.localeCompare(other.what, "es");

export const commitmentTable = (records: OfficeRecords, today: string): PackTable =>
  packTable("Lo que la oficina tiene prometido o pendiente, primero lo que vence antes.", {
    name: "compromisos",
    title: "Compromisos abiertos y sus fechas",
    columns: {
      Qué: ({ what }) => what,
      Fecha: ({ date }) => date,
      "Con quién": ({ partner }) => partner,
      "De dónde sale": ({ source }) => source,
      "Qué falta o qué se decidió": ({ detail }) => detail,
    },
    rows: [
      ...waiting(records),
      ...inherited(records),
      ...expiring(records, today),
      ...planned(records, today),
    ].sort(byDate),
  });

export const plannedNetworkTable = (records: OfficeRecords): PackTable =>
  packTable("Redes que el plan recibió de antes, y qué se decidió de cada una.", {
    name: "redes-del-plan",
    title: "Redes en el plan",
    columns: {
      Red: ({ name }) => name,
      "Con quién": ({ counterpart }) => counterpart,
      "Qué se decidió": judgementOf,
    },
    rows:
      presentPlan(records)?.content.commitment.filter(
        ({ kind, judgement }) => kind === "MEMBERSHIP" && judgement !== "CLOSE",
      ) ?? [],
  });
