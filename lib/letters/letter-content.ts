import type { Letter } from "#lib/workflow/move-rule.ts";

/** A label and its value, e.g. "Contraparte" and "Ciudad de Milán". `code`: the value is a hash. */
export type Row = { label: string; value: string; style?: "code" };

/** One entry of a numbered list: what it is about in bold, its paragraphs, and remarks in small print. */
export type Item = { lead: string; text: string; remarks: string[] };

export type Column = {
  title: string;
  /** Part of the width of the table; the shares of its columns add up to 1. */
  share: number;
  /** `code` for hashes: small, cut into even pieces, never hyphenated. */
  style: "text" | "code";
};

/** A JPEG or PNG whose pixels lie as they are seen. */
export type PaperPicture = {
  bytes: Buffer;
  mime: "image/jpeg" | "image/png";
  /** Pixels. */
  width: number;
  height: number;
  /** What is seen, for who does not see it. */
  alt: string;
  /** Below it; may be empty. */
  caption: string;
};

/** The pieces a letter is made of. Text may hold line breaks, which become paragraphs. */
export type Block =
  | { type: "heading"; text: string }
  | { type: "paragraph"; text: string }
  | { type: "rows"; rows: Row[] }
  | { type: "table"; columns: Column[]; rows: string[][] }
  | { type: "items"; items: Item[] }
  | { type: "picture"; picture: PaperPicture }
  /** A part in another language than the paper's, so that it is read aloud in its own. */
  | { type: "part"; language: "en"; blocks: Block[] };

/**
 * An official paper as words, before it is a PDF or a Word file. Both are drawn from this and say the same.
 * Everything in it comes from facts on record: the same facts give the same paper, byte by byte.
 */
export type Paper = {
  title: string;
  /** What identifies it, from the particular to the general: «Oficio DGCP/AII-2026-00042/7», «Expediente AII-2026-00042». */
  references: string[];
  /** The moment on record, as an ISO instant; also the creation date of the file. */
  issuedAt: string;
  place: string;
  /** Who writes: the unit, from the general to the particular. */
  issuer: string[];
  /** To whom: name, position, organisation; empty when it is for whoever holds it. */
  addressee: string[];
  /** What it is about: the title of the agreement. */
  subject: string;
  body: Block[];
  /** Who answers for it: name, position, unit; empty when nobody in particular does. */
  signatory: string[];
  /** What anybody can check the letter against. */
  verification: Row[];
  /** Address where a telephone finds what the paper says, drawn as a QR code. */
  qrAddress?: string;
  /** What is said beside it; of a paper of the registry, that it is looked up there. */
  qrLead?: string;
  /** Marks every page as a demonstration, without official validity. */
  demo: boolean;
};

/** A paper that a move of a case leaves behind. */
export type LetterContent = Paper & { kind: Letter };

/** The width and height, in any unit, of a picture that fits in a space and is not made larger than that. */
export function fitPicture(
  { width, height }: Pick<PaperPicture, "width" | "height">,
  space: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(space.width / width, space.height / height);
  return { width: width * scale, height: height * scale };
}

export const demoNotice = "DEMOSTRACIÓN — sin validez oficial";
