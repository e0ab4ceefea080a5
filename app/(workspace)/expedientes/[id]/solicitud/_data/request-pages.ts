import type { RequestPage } from "#lib/cases/request/missing-parts.ts";
import type { ReturnablePart } from "#lib/generated/prisma/enums.ts";

export type GuidedPage = RequestPage | "review" | "filing";

interface PageRule {
  slug: string;
  title: string;
  /** The parts of the case that can be changed on it; a page with none only shows. */
  parts: readonly ReturnablePart[];
}

/** The pages of the guided request, in order. */
export const REQUEST_PAGES = {
  agreement: { slug: "acuerdo", title: "El acuerdo", parts: ["DATA"] },
  counterparts: { slug: "contrapartes", title: "Contrapartes", parts: ["DATA"] },
  signature: { slug: "firma", title: "Fecha y lugar de firma", parts: ["DATA"] },
  documents: { slug: "documentos", title: "Documentos", parts: ["REQUEST", "DRAFT", "ANNEXES"] },
  review: { slug: "revisar", title: "Revisar las respuestas", parts: [] },
  filing: { slug: "presentar", title: "Presentar", parts: [] },
} as const satisfies Record<GuidedPage, PageRule>;

export const GUIDED_PAGES = Object.keys(REQUEST_PAGES) as GuidedPage[];

export const pageHref = (caseId: string, page: GuidedPage): string =>
  `/expedientes/${caseId}/solicitud/${REQUEST_PAGES[page].slug}`;

/** The page after this one; the last leads to itself. */
export const nextPage = (page: GuidedPage): GuidedPage =>
  GUIDED_PAGES[GUIDED_PAGES.indexOf(page) + 1] ?? page;

/** Whether something can be answered on it by whoever may change those parts. */
export const isPageEditable = (page: GuidedPage, editable: readonly ReturnablePart[]): boolean =>
  REQUEST_PAGES[page].parts.some((part) => editable.includes(part));
