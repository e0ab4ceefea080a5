import type { DocumentKind, ReturnablePart } from "#lib/generated/prisma/enums.ts";
import type { Expected } from "#lib/documents/file-kinds.ts";

export type UploadKind = Exclude<DocumentKind, "LETTER_PDF" | "LETTER_DOCX">;

interface UploadPart {
  /** As addresses and forms carry it. */
  slug: string;
  /** The part of the case that must be open for it. */
  part: ReturnablePart;
  expected: Expected;
  /** How many may be current at once; with one, the next replaces it. */
  max: number;
}

/** What an office hands in as files. */
export const UPLOAD_PARTS = {
  REQUEST: { slug: "solicitud", part: "REQUEST", expected: "pdf", max: 1 },
  DRAFT: { slug: "proyecto", part: "DRAFT", expected: "docx", max: 1 },
  ANNEX: { slug: "anexo", part: "ANNEXES", expected: "annex", max: 20 },
  SIGNED_COPY: { slug: "copia-firmada", part: "SIGNED_COPY", expected: "pdf", max: 1 },
} as const satisfies Record<UploadKind, UploadPart>;

export const UPLOAD_KINDS = Object.keys(UPLOAD_PARTS) as UploadKind[];

export const findUploadKind = (slug: unknown): UploadKind | null =>
  UPLOAD_KINDS.find((kind) => UPLOAD_PARTS[kind].slug === slug) ?? null;

export const isUploadKind = (kind: DocumentKind): kind is UploadKind => kind in UPLOAD_PARTS;
