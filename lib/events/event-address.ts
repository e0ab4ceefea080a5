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
export const leavePath = (token: string): string => `/inscripciones/cancelar/${token}`;

export const whole = (path: string): string => getSettings().appUrl + path;

/** The shape of a code, and how people may type it. */
export const readCode = (typed: string): string | null =>
  /^EV-\d{4}-\d{5,}$/i.test(typed) ? typed.toUpperCase() : null;
