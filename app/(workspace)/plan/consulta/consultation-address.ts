import { listHref } from "#lib/kernel/list-href.ts";
import { COMMENT_STATES, type SeenState } from "#lib/plans/consultation/words.ts";
import { SECTIONS } from "../plan-address.ts";

export const CONSULTATIONS_HREF = SECTIONS.consultation.href;

/** What is done about a consultation, each in a page of its own. */
export const moderationHref = (number: number): string => `${CONSULTATIONS_HREF}/${number}`;
export const commentHref = (number: number, id: string): string =>
  `${moderationHref(number)}/comentarios/${id}`;
export const periodHref = (number: number): string => `${moderationHref(number)}/periodo`;
export const conclusionHref = (number: number): string => `${moderationHref(number)}/conclusion`;
export const commentsFileHref = (number: number, format: string): string =>
  `${moderationHref(number)}/exportar/comentarios.${format}`;

/** The queue with its filters; what waits for the office needs none. */
export const queueHref = (
  number: number,
  { state, section }: { state: SeenState; section: string | null },
  page = 1,
): string =>
  listHref(
    moderationHref(number),
    { estado: state === "PENDING" ? null : COMMENT_STATES[state].slug, seccion: section },
    page,
  );

/** An address of consultations that a form may lead back to; anything else leads to their list. */
export const returnTo = (path: string): string =>
  /^\/plan\/consulta\/\d{1,6}(\/[\w-]+)*(\?[\w=&-]*)?$/.test(path) ? path : CONSULTATIONS_HREF;

export const withDone = (path: string, word: string): string =>
  `${path}${path.includes("?") ? "&" : "?"}hecho=${word}`;
