import type { Block } from "../letter-content.ts";
import { drawItems } from "./draw-items.ts";
import { drawPicture } from "./draw-picture.ts";
import { drawRows, drawTable } from "./draw-table.ts";
import { drawText, heightOfText } from "./draw-text.ts";
import { addElement, type Element, type Sheet } from "./sheet.ts";
import { textStyles } from "./text-style.ts";

/** Draws one piece of the body where the pen is. */
export function drawBlock(sheet: Sheet, root: Element, block: Block): void {
  switch (block.type) {
    case "heading":
      return drawHeading(sheet, root, block.text);
    case "paragraph":
      for (const text of block.text.split(/\n+/).filter((part) => part.trim() !== "")) {
        drawText(sheet, root, "P", text, textStyles.body, { gap: 8 });
      }
      return;
    case "rows":
      return drawRows(sheet, root, block.rows);
    case "table":
      return drawTable(sheet, root, block.columns, block.rows);
    case "items":
      return drawItems(sheet, root, block.items);
    case "picture":
      return drawPicture(sheet, root, block.picture);
    case "part": {
      const part = addElement(sheet, root, "Sect", { lang: block.language });
      for (const each of block.blocks) drawBlock(sheet, part, each);
      part.end();
      return;
    }
  }
}

/** A heading goes to the next page unless it and something below it fit on this one. */
export function drawHeading(sheet: Sheet, root: Element, text: string): void {
  const { heading, body } = textStyles;
  sheet.y += 8;
  sheet.keepTogether(heightOfText(sheet, text, heading) + 4 * body.leading);
  sheet.document.outline.addItem(text, { top: sheet.y, left: sheet.document.page.width });
  drawText(sheet, root, "H2", text, heading, { gap: 5 });
}
