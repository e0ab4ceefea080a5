import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { demoNotice, describeNumber, type LetterContent } from "../letter-content.ts";
import { drawArtifact, margins, type Sheet } from "./sheet.ts";
import { demoBackground, gold, rule, textStyles } from "./text-style.ts";

/** What surrounds the text of every page, drawn once the number of pages is known. */
export function drawPageEdges(sheet: Sheet, letter: LetterContent): void {
  const { start, count } = sheet.document.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    sheet.document.switchToPage(index);
    drawArtifact(sheet, "Pagination", () => {
      drawFooter(sheet, letter, index + 1, count);
      if (index > 0) drawRunningHead(sheet, letter);
    });
  }
}

function drawFooter(
  { document, type, left, width }: Sheet,
  letter: LetterContent,
  page: number,
  pages: number,
): void {
  const top = document.page.height - margins.bottom + 22;
  const style = textStyles.edge;
  document
    .moveTo(left, top)
    .lineTo(left + width, top)
    .lineWidth(0.75)
    .strokeColor(gold)
    .stroke();
  const reference = [describeNumber(letter), `Expediente ${letter.folio}`];
  type.write(reference.filter(Boolean).join(" · "), style, left, top + 6);
  const number = `Página ${page} de ${pages}`;
  type.write(number, style, left + width - type.measure(number, style), top + 6);
}

function drawRunningHead({ document, type, left, width }: Sheet, letter: LetterContent): void {
  const style = textStyles.edge;
  const y = margins.top - 34;
  if (letter.demo) {
    document.rect(left, y - 20, width, 16).fill(demoBackground);
    type.write(demoNotice, textStyles.demo, left + 6, y - 18);
  }
  type.write(letter.title, style, left, y);
  type.write(PORTAL_NAME, style, left + width - type.measure(PORTAL_NAME, style), y);
  document
    .moveTo(left, y + 15)
    .lineTo(left + width, y + 15)
    .lineWidth(0.5)
    .strokeColor(rule)
    .stroke();
}
