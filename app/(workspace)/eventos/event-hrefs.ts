import { listHref } from "#lib/kernel/list-href.ts";

/** What the last press did, by the word it leaves in the address. */
const DONE = {
  creado: "El evento quedó guardado como borrador. Solo lo ve su oficina.",
  guardado: "Los datos quedaron guardados.",
  publicado: "El evento ya está en la agenda pública.",
  cancelado: "El evento quedó cancelado. Se avisó a quienes se inscribieron.",
  cancelados: "Las fechas de la serie quedaron canceladas. Se avisó a quienes se inscribieron en cada una.",
  constancias: "Las constancias se emitieron y se avisó por correo a cada persona.",
  ninguna: "No había a quién emitir: nadie más cumple lo que pide el evento, o ya la tiene.",
  revocada: "La constancia quedó revocada. Quien la verifique lo leerá.",
  invitada: "La invitación quedó enviada. Le avisaremos cuando respondan.",
  sumada: "Su oficina ya convoca este evento.",
  declinada: "La invitación quedó declinada. Se avisó a quien invita.",
  retirada: "La oficina ya no convoca este evento. Se le avisó.",
  puerta: "Quedó anotado quién pasa lista.",
  encuesta: "Las preguntas quedaron guardadas. Nadie las recibe hasta que envíe la encuesta.",
  enviada: "La encuesta quedó enviada a cada persona con asistencia.",
  publica: "Cualquier persona ve ya los resultados de la encuesta, sin lo que escribió cada quien.",
  oculta: "Los resultados de la encuesta volvieron a ser solo de quienes convocan.",
  enlace: "El material quedó agregado.",
  quitado: "El material quedó quitado.",
  resultados: "Los resultados quedaron guardados y se leen en la página del evento.",
  repetido: "La serie quedó creada: cada fecha es un borrador con su propia inscripción.",
  serie: "Todos los borradores de la serie ya están en la agenda pública.",
  borrada: "Los datos de esa persona se borraron.",
} as const;

export type EventDone = keyof typeof DONE;

export const readDone = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(DONE, word) ? DONE[word as EventDone] : null;

/** The same place after a press. */
export const withDone = (path: string, done?: EventDone): string => (done ? `${path}?hecho=${done}` : path);

export const eventHref = (id: string, done?: EventDone): string => withDone(`/eventos/${id}`, done);
/** The list of a session; the last press, if there was one, makes it another address and so a fresh page. */
export const rollHref = (id: string, sessionId?: string, pressed?: string): string =>
  listHref(`/eventos/${id}/asistencia`, { sesion: sessionId ?? null, visto: pressed ?? null });
export const doorHref = (id: string): string => `/eventos/${id}/puerta`;
export const certificatesHref = (id: string, done?: EventDone): string =>
  withDone(`/eventos/${id}/constancias`, done);
export const registrationsHref = (id: string, done?: EventDone): string =>
  withDone(`/eventos/${id}/inscripciones`, done);
export const surveyHref = (id: string): string => `/eventos/${id}/encuesta`;
export const outcomeHref = (id: string): string => `/eventos/${id}/resultados`;
/** The name of the field that brings a material. */
export const MATERIAL_SLUG = "material";
export const repeatHref = (id: string, typed: Readonly<Record<string, string>> = {}): string =>
  listHref(`/eventos/${id}/repetir`, typed);
