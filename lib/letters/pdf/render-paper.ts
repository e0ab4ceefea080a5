import PDFDocument from "pdfkit";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { demoNotice, type Block, type Paper } from "../letter-content.ts";
import { drawBlock } from "./draw-block.ts";
import { drawSignature, drawVerification, heightOfSignature } from "./draw-closing.ts";
import { drawLetterhead } from "./draw-letterhead.ts";
import { drawPageEdges } from "./draw-page-edges.ts";
import { heightOfText } from "./draw-text.ts";
import { createSheet, type Sheet } from "./sheet.ts";
import { textStyles } from "./text-style.ts";

/**
 * The paper as a tagged PDF (PDF/UA-1): letter size, embedded fonts, es-MX, headings, tables and lists in a
 * structure that a screen reader follows, bookmarks. The same content gives the same bytes.
 */
export async function renderPaper(paper: Paper): Promise<Buffer> {
  const document = new PDFDocument({
    size: "LETTER",
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: "1.7",
    // The published types know only the PDF/A profiles.
    subset: "PDF/UA" as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    lang: "es-MX",
    displayTitle: true,
    info: {
      Title: plain([`${paper.title}, ${paper.references[0]}`, paper.demo && demoNotice]),
      Author: plain([paper.issuer.at(-1) ?? PORTAL_NAME]),
      Subject: plain([paper.subject]),
      Creator: PORTAL_NAME,
      CreationDate: new Date(paper.issuedAt),
    },
  });
  const bytes = document.toArray();
  const sheet = createSheet(document);
  const root = document.struct("Document");
  document.addStructure(root);
  drawLetterhead(sheet, root, paper);
  paper.body.forEach((block, index) => {
    if (index === paper.body.length - 1) keepWithSignature(sheet, block, paper);
    drawBlock(sheet, root, block);
  });
  drawSignature(sheet, root, paper);
  drawVerification(sheet, root, paper);
  drawPageEdges(sheet, paper);
  root.end();
  document.end();
  return Buffer.concat(await bytes);
}

// A page with nothing but a name on it could be put under any other text.
function keepWithSignature(sheet: Sheet, last: Block, paper: Paper): void {
  if (last.type !== "paragraph") return;
  sheet.keepTogether(heightOfText(sheet, last.text, textStyles.body) + heightOfSignature(paper) + 8);
}

// pdfkit copies these into XML as they are: a name with an ampersand would break the whole file's metadata.
function plain(parts: (string | false)[]): string {
  return parts
    .filter((part) => part !== false)
    .join(" · ")
    .replace(/[<>&\p{Cc}]/gu, " ")
    .toWellFormed();
}
