import decodeQR from "qr/decode.js";
import { create } from "qrcode";
import { expect, test } from "vitest";
import { newCode } from "#lib/events/new-code.ts";
import { DOOR_CODE_LENGTH } from "#lib/events/shown-code.ts";

/** Pixels of a module, and white modules around: as a telephone would see it on paper. */
const [PIXELS, QUIET] = [5, 4];

/** A code as a picture of black and white. */
function photograph(text: string) {
  const { size, data } = create(text, { errorCorrectionLevel: "Q" }).modules;
  const width = (size + 2 * QUIET) * PIXELS;
  const picture = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let place = 0; place < width * width; place++) {
    const [column, row] = [place % width, Math.floor(place / width)].map(
      (pixel) => Math.floor(pixel / PIXELS) - QUIET,
    ) as [number, number];
    const isInside = column >= 0 && row >= 0 && column < size && row < size;
    if (isInside && data[row * size + column]) picture.fill(0, place * 4, place * 4 + 3);
  }
  return { width, height: width, data: picture };
}

test("the reader of the door reads the codes that the pass draws", () => {
  for (let time = 0; time < 20; time++) {
    const code = newCode(DOOR_CODE_LENGTH);
    expect(decodeQR(photograph(code))).toBe(code);
  }
});
