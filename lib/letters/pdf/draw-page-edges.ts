import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { demoNotice, type Paper } from "../letter-content.ts";
import { drawArtifact, margins, type Sheet } from "./sheet.ts";
import { demoBackground, gold, rule, textStyles } from "./text-style.ts";

/** What surrounds the text of every page, drawn once the number of pages is known. */
export function drawPageEdges(sheet: Sheet, paper: Paper): void {
  const { start, count } = sheet.document.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    sheet.document.switchToPage(index);
    drawArtifact(sheet, "Pagination", () => {
      drawFooter(sheet, paper, index + 1, count);
      if (index > 0) drawRunningHead(sheet, paper);
    });
  }
}

function drawFooter({ document, type, left, width }: Sheet, paper: Paper, page: number, pages: number): void {
  const top = document.page.height - margins.bottom + 22;
  const style = textStyles.edge;
  document
    .moveTo(left, top)
    .lineTo(left + width, top)
    .lineWidth(0.75)
    .strokeColor(gold)
    .stroke();
  type.write(paper.references.join(" · "), style, left, top + 6);
  const number = `Página ${page} de ${pages}`;
  type.write(number, style, left + width - type.measure(number, style), top + 6);
}

function drawRunningHead({ document, type, left, width }: Sheet, paper: Paper): void {
  const style = textStyles.edge;
  const y = margins.top - 34;
  if (paper.demo) {
    document.rect(left, y - 20, width, 16).fill(demoBackground);
    type.write(demoNotice, textStyles.demo, left + 6, y - 18);
  }
  type.write(paper.title, style, left, y);
  type.write(PORTAL_NAME, style, left + width - type.measure(PORTAL_NAME, style), y);
  document
    .moveTo(left, y + 15)
    .lineTo(left + width, y + 15)
    .lineWidth(0.5)
    .strokeColor(rule)
    .stroke();
}
