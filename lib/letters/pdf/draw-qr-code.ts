import { create } from "qrcode";
import { drawText } from "./draw-text.ts";
import { addElement, drawTagged, type Element, type Sheet } from "./sheet.ts";
import { textStyles } from "./text-style.ts";

/** Side of the drawing, in points: some 3 cm, which a telephone reads from paper. */
const SIDE = 84;
/** White modules that the standard asks for around the code. */
const QUIET = 4;

/** An address as a QR code, with the same address in words beside it for whoever reads without a camera. */
export function drawQrCode(
  sheet: Sheet,
  root: Element,
  address: string,
  lead = "Consulte el registro en:",
): void {
  sheet.y += 8;
  sheet.keepTogether(SIDE + textStyles.body.leading);
  const { document, left } = sheet;
  const top = sheet.y;
  const { size, data } = create(address, { errorCorrectionLevel: "M" }).modules;
  const module = SIDE / (size + 2 * QUIET);
  const figure = addElement(sheet, root, "Figure", { alt: `Código QR de la dirección ${address}` });
  drawTagged(sheet, figure, "Figure", () => {
    for (let place = 0; place < size * size; place++) {
      if (!data[place]) continue;
      const [column, row] = [place % size, Math.floor(place / size)];
      document.rect(left + (QUIET + column) * module, top + (QUIET + row) * module, module, module);
    }
    document.fill("black");
  });
  figure.end();
  sheet.y = top + SIDE / 2 - textStyles.body.leading;
  const beside = { x: left + SIDE + 12, width: sheet.width - SIDE - 12 };
  drawText(sheet, root, "P", lead, textStyles.body, beside);
  drawText(sheet, root, "P", address, textStyles.strong, beside);
  sheet.y = top + SIDE;
}
