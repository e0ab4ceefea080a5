import { fitPicture, type PaperPicture } from "../letter-content.ts";
import { drawText } from "./draw-text.ts";
import { addElement, drawTagged, type Element, type Sheet } from "./sheet.ts";
import { textStyles } from "./text-style.ts";

/** Points: half of a page, so that words are seen with it. */
const TALLEST = 280;

/** A picture as wide as the text, or as tall as it may be, with its words below. */
export function drawPicture(sheet: Sheet, root: Element, { bytes, caption, ...picture }: PaperPicture): void {
  const { width, height } = fitPicture(picture, { width: sheet.width, height: TALLEST });
  const { remark } = textStyles;
  sheet.y += 8;
  sheet.keepTogether(height + 6 + (caption ? 2 * remark.leading : 0));
  const [left, top] = [sheet.left + (sheet.width - width) / 2, sheet.y];
  const figure = addElement(sheet, root, "Figure", {
    alt: picture.alt,
    bbox: [left, top, left + width, top + height],
    placement: "Block",
  });
  drawTagged(sheet, figure, "Figure", () => {
    sheet.document.image(bytes, left, top, { width, height });
  });
  figure.end();
  sheet.y += height + 6;
  if (caption) drawText(sheet, root, "P", caption, remark, { gap: 8 });
}
