import type { Paper } from "../letter-content.ts";
import { drawHeading } from "./draw-block.ts";
import { drawRows } from "./draw-table.ts";
import { drawQrCode } from "./draw-qr-code.ts";
import { drawText } from "./draw-text.ts";
import type { Element, Sheet } from "./sheet.ts";
import { textStyles } from "./text-style.ts";

const spaceBefore = 14;

/** Height of the lines of who signs, in points: they stay together, and with the last paragraph. */
export function heightOfSignature(paper: Paper): number {
  return paper.signatory.length === 0
    ? 0
    : spaceBefore + (paper.signatory.length + 1) * textStyles.body.leading;
}

/** Who signs, if anybody in particular does. There is no drawn signature: what vouches for the letter stands below, under verification. */
export function drawSignature(sheet: Sheet, root: Element, paper: Paper): void {
  if (paper.signatory.length === 0) return;
  sheet.keepTogether(heightOfSignature(paper));
  sheet.y += spaceBefore;
  drawText(sheet, root, "P", "Atentamente", textStyles.body, { gap: 3 });
  paper.signatory.forEach((line, index) => {
    drawText(sheet, root, "P", line, index === 0 ? textStyles.strong : textStyles.body);
  });
}

/** What anybody can check the paper against. */
export function drawVerification(sheet: Sheet, root: Element, paper: Paper): void {
  sheet.y += 10;
  sheet.keepTogether((2 * paper.verification.length + 3) * textStyles.body.leading);
  drawHeading(sheet, root, "Datos de verificación");
  drawRows(sheet, root, paper.verification);
  if (paper.qrAddress) drawQrCode(sheet, root, paper.qrAddress, paper.qrLead);
}
