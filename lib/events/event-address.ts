import { getSettings } from "#lib/kernel/env.ts";
import { sayCode } from "./shown-code.ts";

/** Paths of an event and of what people do about it; `whole` makes them addresses for a mail. */
export const eventPath = (code: string): string => `/agenda/${code}`;
export const registerPath = (code: string): string => `${eventPath(code)}/inscripcion`;
export const eventIcsPath = (code: string): string => `${eventPath(code)}/evento.ics`;
export const confirmPath = (token: string): string => `/inscripciones/confirmar/${token}`;
export const passPath = (token: string): string => `/inscripciones/pase/${token}`;
/** Where anybody reads whether a constancia counts. @param code as the database has it */
export const verifyPath = (code: string): string => `/verificar/${sayCode(code)}`;
/** Where anybody asks for what they learned, and where the link that they are sent shows it. */
export const TRAINING_PATH = "/capacitacion";
export const recordPath = (token: string): string => `/inscripciones/historial/${token}`;
/** Where whoever came answers the survey of an event, once. */
export const surveyPath = (token: string): string => `/inscripciones/encuesta/${token}`;
export const materialPath = (code: string, id: string): string => `${eventPath(code)}/materiales/${id}`;
export const leavePath = (token: string): string => `/inscripciones/cancelar/${token}`;

export const whole = (path: string): string => getSettings().appUrl + path;

/** The shape of a code, and how people may type it. */
export const readCode = (typed: string): string | null =>
  /^EV-\d{4}-\d{5,}$/i.test(typed) ? typed.toUpperCase() : null;
