import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { demoNotice, type Paper } from "../letter-content.ts";
import { drawText } from "./draw-text.ts";
import { drawArtifact, drawRule, type Element, type Sheet } from "./sheet.ts";
import { demoBackground, gold, textStyles } from "./text-style.ts";

/** Top of the first page: who writes, the references at the right, the title, to whom and about what. */
export function drawLetterhead(sheet: Sheet, root: Element, paper: Paper): void {
  if (paper.demo) drawDemoNotice(sheet, root);
  drawText(sheet, root, "P", PORTAL_NAME, textStyles.portal);
  for (const line of paper.issuer) drawText(sheet, root, "P", line, textStyles.issuer);
  sheet.y += 8;
  drawRule(sheet, sheet.y, gold, 1.25);
  sheet.y += 12;

  const references = [...paper.references, `${paper.place}, a ${formatInstantDate(paper.issuedAt)}`];
  for (const line of references) drawText(sheet, root, "P", line, textStyles.reference, { align: "right" });
  sheet.y += 16;

  sheet.document.outline.addItem(paper.title, { top: sheet.y, left: sheet.document.page.width });
  drawText(sheet, root, "H1", paper.title, textStyles.title, { gap: 4 });
  drawText(sheet, root, "P", paper.subject, textStyles.subject, { gap: 16 });

  paper.addressee.forEach((line, index) => {
    drawText(sheet, root, "P", line, index === 0 ? textStyles.strong : textStyles.body);
  });
  sheet.y += 12;
}

// Real text here, for whoever hears the paper; on the other pages it is part of the margin.
function drawDemoNotice(sheet: Sheet, root: Element): void {
  const { document, left, width, y } = sheet;
  drawArtifact(sheet, "Layout", () => document.rect(left, y - 2, width, 16).fill(demoBackground));
  drawText(sheet, root, "P", demoNotice, textStyles.demo, { x: left + 6, gap: 12 });
}
