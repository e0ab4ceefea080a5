import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { EVENT_KINDS } from "#lib/events/event-words.ts";
import { type Operation, read } from "./operation.ts";
import { inPath, query, slugs, STATE } from "./parameters.ts";
import { DATE } from "./schema.ts";

const words = query("q", "Palabras.", { type: "string", maxLength: 200 });
const AREA = { type: "string", pattern: AREA_KEY.source } as const;

const AGENDA = [
  words,
  query("tipo", "Qué es.", slugs(EVENT_KINDS)),
  query("tema", "Clave de un tema.", AREA),
  query("estado", "De un estado: clave de dos cifras del INEGI.", STATE),
  query("pais", "Dónde es: ISO 3166-1, dos letras; MX también.", {
    type: "string",
    pattern: "^[A-Za-z]{2}$",
  }),
  query("oficina", "Quién convoca: el identificador que da la página.", { type: "string", format: "uuid" }),
  query("desde", "Desde este día, de la Ciudad de México; sin él, desde hace dos meses.", DATE),
  query("hasta", "Hasta este día; sin él, hasta un año adelante.", DATE),
];

const CALENDAR = { tag: "Agenda", media: "text/calendar" } as const;

/** What calendar programs follow of what offices convene. */
export const AGENDA_PATHS: Record<string, { get: Operation }> = {
  "/agenda.ics": read({
    ...{ ...CALENDAR, id: "agenda_ics", parameters: AGENDA, refusals: [400] },
    summary: "La agenda, o lo que encuentran los filtros, para un calendario",
  }),
  "/agenda/{codigo}/evento.ics": read({
    ...{ ...CALENDAR, id: "evento_ics", refusals: [404] },
    parameters: [inPath("codigo", "Código del evento, como EV-2026-00001.", { type: "string" })],
    summary: "Un evento, para un calendario",
  }),
  "/a/{archivo}": read({
    ...{ ...CALENDAR, id: "busqueda_ics", refusals: [404] },
    parameters: [inPath("archivo", "Clave de una búsqueda y .ics, como 7K3M9QWP.ics.", { type: "string" })],
    summary: "Una búsqueda de la agenda, para un calendario",
  }),
};
