import {
  getDocument,
  PasswordException,
  VerbosityLevel,
  type PDFDocumentProxy,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { cleanText, maxTextLength } from "./clean-text.ts";
import type { Findings } from "./findings.ts";
import { findActiveContent } from "./pdf-active-content.ts";
import { Refusal } from "./refusal.ts";
import { findZipEnd } from "./zip-directory.ts";

const maxPages = 3_000;

/**
 * Opens a PDF as a reader would. Refused: cut short, damaged, encrypted, without pages, hiding a ZIP, or with
 * anything that acts or travels inside. Active content is refused, not warned about, because the officials of
 * another authority open the file, and a paper with effects of its own is not what the office signed.
 */
export async function inspectPdf(bytes: Buffer): Promise<Findings> {
  if (findZipEnd(bytes) !== null) throw new Refusal("polyglot");
  if (!/%%EOF[\s\0]*$/.test(bytes.toString("latin1", Math.max(0, bytes.length - 1_024)))) {
    throw new Refusal("pdf_truncated");
  }
  // An encrypted file is told apart first: its objects cannot be read, and the advice differs.
  const document = await open(bytes);
  const active = findActiveContent(bytes);
  if (active) throw new Refusal(active);
  if (document.isPureXfa) throw new Refusal("pdf_dynamic_form");
  if (await document.getAttachments()) throw new Refusal("pdf_attachments");
  if ((await document.getJSActions()) || (await document.hasJSActions())) throw new Refusal("pdf_active");
  const text = await readPages(document);
  return { kind: "pdf", pages: document.numPages, text, warnings: text === "" ? ["pdf_without_text"] : [] };
}

async function open(bytes: Buffer): Promise<PDFDocumentProxy> {
  try {
    const document = await getDocument({
      // The parser keeps and empties what it is given; the bytes are still needed here.
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      useSystemFonts: false,
      disableFontFace: true,
      cMapUrl: new URL(import.meta.resolve("pdfjs-dist/cmaps/Identity-H.bcmap").replace(/[^/]*$/, ""))
        .pathname,
      cMapPacked: true,
    }).promise;
    // A PDF that opens without asking may still be encrypted with an empty password.
    const { info } = (await document.getMetadata()) as { info: { EncryptFilterName?: string | null } };
    if (info.EncryptFilterName) throw new Refusal("pdf_password");
    return document;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(error instanceof PasswordException ? "pdf_password" : "pdf_damaged");
  }
}

async function readPages(document: PDFDocumentProxy): Promise<string> {
  if (document.numPages === 0) throw new Refusal("pdf_no_pages");
  if (document.numPages > maxPages) throw new Refusal("pdf_too_many_pages");
  let text = "";
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number).catch(() => {
      throw new Refusal("pdf_damaged");
    });
    if (text.length < maxTextLength) {
      const { items } = await page.getTextContent();
      text +=
        items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("") + "\n";
    }
    page.cleanup();
  }
  return cleanText(text);
}
