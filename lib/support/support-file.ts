import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { TableFile } from "#lib/open-data/table-file.ts";
import { SUPPORT_KINDS, SUPPORT_STATES } from "./kinds.ts";
import type { SupportRow } from "./support-request.ts";

const dayOf = (at: Date | null): string | null => at && mexicoCityDay(at);

/** What a list of requests shows, as a file. @param today ISO, in its name */
export const supportFile = (rows: readonly SupportRow[], today: string): TableFile<SupportRow> => ({
  name: `solicitudes-de-apoyo-${today}`,
  title: "Solicitudes de apoyo",
  columns: [
    { name: "folio", width: 16, read: ({ folio }) => folio },
    { name: "oficina", width: 40, read: ({ office }) => office },
    { name: "que_se_pide", width: 22, read: ({ kind }) => SUPPORT_KINDS[kind].slug },
    { name: "asunto", width: 50, read: ({ subject }) => subject },
    { name: "estado", width: 20, read: ({ state }) => SUPPORT_STATES[state].label },
    { name: "atiende", width: 28, read: ({ owner }) => owner },
    { name: "recibida", width: 12, read: ({ receivedAt }) => dayOf(receivedAt), as: "date" },
    { name: "vence", width: 12, read: ({ term }) => term.dueOn, as: "date" },
    { name: "respondida", width: 12, read: ({ answeredAt }) => dayOf(answeredAt), as: "date" },
    { name: "dias_habiles_contados", width: 12, read: ({ term }) => term.daysElapsed },
    { name: "calificacion", width: 12, read: ({ satisfaction }) => satisfaction },
  ],
  rows,
});
