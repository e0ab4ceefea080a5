import type { Item } from "../letter-content.ts";
import { drawText, heightOfText } from "./draw-text.ts";
import { addElement, drawTagged, type Element, type Sheet } from "./sheet.ts";
import { textStyles } from "./text-style.ts";

const indent = 28;

/** A numbered list. The lead of an item is never left alone at the foot of a page. */
export function drawItems(sheet: Sheet, parent: Element, items: Item[]): void {
  const list = addElement(sheet, parent, "L");
  // PDF/UA: a list with labels says how they are made.
  list.dictionary.data["A"] = { O: "List", ListNumbering: "Decimal" };
  const place = { x: sheet.left + indent, width: sheet.width - indent };
  items.forEach((item, index) => {
    const { body, strong, remark } = textStyles;
    const paragraphs = item.text.split(/\n+/).filter((text) => text.trim() !== "");
    const lines = heightOfText(sheet, paragraphs[0] ?? "", body, place.width) / body.leading;
    // A paragraph of three lines cannot be split; of a longer one, two must stand under the lead.
    const needed = lines > 3 ? 2 : lines;
    sheet.keepTogether(heightOfText(sheet, item.lead, strong, place.width) + needed * body.leading);
    const entry = addElement(sheet, list, "LI");
    const label = addElement(sheet, entry, "Lbl");
    drawTagged(sheet, label, "Lbl", () => sheet.type.write(`${index + 1}.`, strong, sheet.left, sheet.y));
    const content = addElement(sheet, entry, "LBody");
    drawText(sheet, content, "P", item.lead, strong, place);
    for (const paragraph of paragraphs) drawText(sheet, content, "P", paragraph, body, { ...place, gap: 2 });
    for (const text of item.remarks) drawText(sheet, content, "P", text, remark, { ...place, gap: 1 });
    sheet.y += 7;
  });
  list.end();
}
