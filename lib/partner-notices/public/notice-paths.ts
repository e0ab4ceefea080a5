/** Paths of the notices that anyone reads, and of what people abroad do about them. */
export const NOTICES_PATH = "/atlas/buscan-contraparte";

export const noticePath = (code: string): string => `${NOTICES_PATH}/${code}`;
export const answerPath = (code: string): string => `${noticePath(code)}/responder`;
export const confirmPath = (token: string): string => `/respuestas/confirmar/${token}`;
export const withdrawPath = (token: string): string => `/respuestas/retirar/${token}`;

/** The shape of a code, and how people may type it. */
export const readNoticeCode = (typed: string): string | null =>
  /^BC-\d{4}-\d{5,}$/i.test(typed) ? typed.toUpperCase() : null;
