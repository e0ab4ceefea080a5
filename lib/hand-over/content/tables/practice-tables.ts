import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { EVIDENCE_KINDS } from "#lib/plans/items/words.ts";
import { namesOf } from "#lib/plans/items/name-item.ts";
import { PRACTICE_KINDS } from "#lib/practices/practice-kinds.ts";
import { yearsOfPractice } from "#lib/practices/practice-view.ts";
import type { OfficeRecords, PracticeRecord } from "../read-records.ts";
import { packTable, type PackTable } from "./pack-table.ts";

const lastScore = ({ evaluations }: PracticeRecord): string => {
  const own = evaluations.findLast(({ kind, state }) => kind === "SELF" && state === "SENT");
  return own?.score == null ? "" : own.score.toFixed(2);
};

export const practiceTable = ({ practices }: OfficeRecords): PackTable =>
  packTable("Las prácticas que la oficina describió, con su último puntaje enviado (de 0 a 1).", {
    name: "practicas",
    title: "Prácticas",
    columns: {
      Práctica: ({ name }) => name,
      Tipo: ({ kind }) => PRACTICE_KINDS[kind].label,
      Años: yearsOfPractice,
      Lugar: ({ place }) => place,
      Socios: ({ partners }) => partners,
      Resumen: ({ summary }) => summary,
      Acuerdos: ({ agreements }) => agreements.join("; "),
      Publicada: ({ publishedAt }) => (publishedAt ? mexicoCityDay(publishedAt) : "No"),
      Puntaje: lastScore,
      Evaluaciones: ({ evaluations }) => String(evaluations.length),
    },
    rows: practices,
  });

interface Proof {
  of: string;
  what: string;
  kind: string;
  reference: string;
  date: string;
}

function proofs({ plans, practices }: OfficeRecords): Proof[] {
  const ofPlans = plans.flatMap(({ values, content }) => {
    const names = namesOf(content, ["indicator"]);
    const files = new Map(content.file.map(({ id, name }) => [id, name]));
    return content.evidence.map(({ title, kind, reference, issuedOn, indicatorId, fileId }) => ({
      of: `${values.title}: ${names.get(indicatorId) ?? "sin indicador"}`,
      ...{ what: title, date: issuedOn },
      reference: [reference, files.get(fileId)].filter(Boolean).join("; "),
      kind: kind === "" ? "" : EVIDENCE_KINDS[kind as keyof typeof EVIDENCE_KINDS],
    }));
  });
  const ofPractices = practices.flatMap(({ name, evaluations }) =>
    evaluations.flatMap(({ evaluator, round, answers }) =>
      answers.map(({ question, evidence }) => ({
        of: `Práctica ${name}`,
        what: `Pregunta ${question}, ${evaluator.name}, ronda ${round}`,
        ...{ kind: "", reference: evidence, date: "" },
      })),
    ),
  );
  return [...ofPlans, ...ofPractices];
}

export const evidenceTable = (records: OfficeRecords): PackTable =>
  packTable("Lo que prueba cada indicador del plan y cada respuesta sobre una práctica, y dónde está.", {
    name: "evidencia",
    title: "Evidencia",
    columns: {
      "De qué": ({ of }) => of,
      "Qué es": ({ what }) => what,
      Tipo: ({ kind }) => kind,
      "Dónde está": ({ reference }) => reference,
      Fecha: ({ date }) => date,
    },
    rows: proofs(records),
  });
