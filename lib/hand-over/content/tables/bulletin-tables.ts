import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { CONTRIBUTION_STATES } from "#lib/bulletin/bulletin-words.ts";
import { tieView } from "#lib/policy-notices/ties/tie-view.ts";
import type { OfficeRecords } from "../read-records.ts";
import { packTable, type PackTable } from "./pack-table.ts";

const dayOf = (instant: Date | null): string => (instant ? mexicoCityDay(instant) : "");

export const contributionTable = ({ contributions }: OfficeRecords): PackTable =>
  packTable("Lo que la oficina escribió para el boletín, y lo que se decidió de ello.", {
    name: "colaboraciones",
    title: "Colaboraciones para el boletín",
    columns: {
      Título: ({ title }) => title,
      Firma: ({ byline }) => byline,
      Situación: ({ state }) => CONTRIBUTION_STATES[state],
      Enviada: ({ sentAt }) => dayOf(sentAt),
      "Salió en": ({ article }) => (article?.edition.number ? `Boletín ${article.edition.number}` : ""),
      "Por qué no": ({ reason }) => reason,
      Texto: ({ body }) => body,
    },
    rows: contributions,
  });

export const noticeTieTable = ({ noticeTies }: OfficeRecords): PackTable =>
  packTable("Lo que la oficina dijo que hace ante cada comunicado de política exterior.", {
    name: "comunicados",
    title: "Vínculos con comunicados",
    columns: {
      Comunicado: ({ notice }) => notice.code ?? "",
      Título: ({ notice }) => notice.title,
      "Qué es": (tie) => tieView(tie).kind,
      "Lo que hace la oficina": (tie) => tieView(tie).title,
      Vinculado: ({ at }) => dayOf(at),
    },
    rows: noticeTies,
  });
