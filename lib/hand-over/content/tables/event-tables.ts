import { COHOST_STATES } from "#lib/events/cohosts/cohost-words.ts";
import { EVENT_KINDS } from "#lib/events/event-words.ts";
import { sayPlace } from "#lib/events/say-place.ts";
import { sayTime } from "#lib/events/say-session.ts";
import type { OfficeRecords } from "../read-records.ts";
import { packTable, type PackTable } from "./pack-table.ts";

const STATES = { DRAFT: "Borrador", PUBLISHED: "Publicado", CANCELLED: "Cancelado" } as const;

/** What the office convened, with whom, how many came and what it left; of nobody who came a name. */
export const eventTable = ({ events }: OfficeRecords): PackTable =>
  packTable("Lo que la oficina convocó, con quién, cuántas personas fueron y qué dejó.", {
    name: "eventos",
    title: "Eventos",
    columns: {
      Código: ({ code }) => code ?? "",
      Nombre: ({ title }) => title,
      Tipo: ({ kind }) => EVENT_KINDS[kind].label,
      Situación: ({ state }) => STATES[state],
      Sesiones: ({ sessions }) => sessions.map((one) => sayTime(one, one.timeZone)).join("; "),
      Lugar: sayPlace,
      "Con quién": ({ asked, organisers }) =>
        [
          ...asked.map(({ office, state }) => `${office} (${COHOST_STATES[state].toLowerCase()})`),
          ...organisers.split("\n").filter(Boolean),
        ].join("; "),
      "Con lugar": ({ taken }) => String(taken),
      Asistieron: ({ came }) => String(came),
      Constancias: ({ certificates }) => String(certificates),
      Resultados: ({ outcome }) => outcome?.text ?? "",
      Cifras: ({ outcome }) => outcome?.figures ?? "",
      "Qué salió de él": ({ outcome }) => outcome?.evidence ?? "",
      Enlaces: ({ materials }) =>
        materials.flatMap(({ title, link }) => (link ? `${title}: ${link}` : [])).join("; "),
    },
    rows: events,
  });

/** How those who came answered, once there are enough of them for nobody to be known by it. */
export const surveyTable = ({ events }: OfficeRecords): PackTable =>
  packTable("Cómo respondieron quienes asistieron: cuántas veces se dio cada respuesta, nunca de quién.", {
    name: "encuestas-de-eventos",
    title: "Encuestas de eventos",
    columns: {
      Evento: ({ title }) => title,
      Pregunta: ({ question }) => question,
      Respuesta: ({ answer }) => answer,
      Veces: ({ count }) => String(count),
    },
    rows: events.flatMap(({ title, survey }) =>
      (survey?.results ?? []).flatMap(({ text: question, kind, counts, texts }) =>
        kind === "TEXT"
          ? texts.map((answer) => ({ title, question, answer, count: 1 }))
          : counts.map(({ label, count }) => ({ title, question, answer: label, count })),
      ),
    ),
  });
