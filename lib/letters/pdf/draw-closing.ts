import type { LetterContent } from "../letter-content.ts";
import { drawHeading } from "./draw-block.ts";
import { drawRows } from "./draw-table.ts";
import { drawText } from "./draw-text.ts";
import type { Element, Sheet } from "./sheet.ts";
import { textStyles } from "./text-style.ts";

const spaceBefore = 14;

/** Height of the lines of who signs, in points: they stay together, and with the last paragraph. */
export function heightOfSignature(letter: LetterContent): number {
  return spaceBefore + (letter.signatory.length + 1) * textStyles.body.leading;
}

/** Who signs. There is no drawn signature: what vouches for the letter stands below, under verification. */
export function drawSignature(sheet: Sheet, root: Element, letter: LetterContent): void {
  sheet.keepTogether(heightOfSignature(letter));
  sheet.y += spaceBefore;
  drawText(sheet, root, "P", "Atentamente", textStyles.body, { gap: 3 });
  letter.signatory.forEach((line, index) => {
    drawText(sheet, root, "P", line, index === 0 ? textStyles.strong : textStyles.body);
  });
}

/** What anybody can check the letter against. */
export function drawVerification(sheet: Sheet, root: Element, letter: LetterContent): void {
  sheet.y += 10;
  sheet.keepTogether((2 * letter.verification.length + 3) * textStyles.body.leading);
  drawHeading(sheet, root, "Datos de verificación");
  drawRows(sheet, root, letter.verification);
}
