import { PAGE, type PlacedLine } from "./lay-out-lines.ts";
import { type Font, FONTS } from "./measure-helvetica.ts";

interface SimplePdf {
  title: string;
  madeOn: Date;
  pages: readonly (readonly PlacedLine[])[];
}

const CATALOG = 1;
const PAGE_TREE = 2;
const INFO = 3;
const FIRST_FONT = 4;
const FIRST_PAGE = FIRST_FONT + FONTS.length;

/**
 * A PDF of nothing but lines of text in a font that every reader has. A library that can do more takes several times as
 * long, which over a thousand files was most of the first start. Letters outside Windows-1252 become «?».
 */
export function writePdf({ title, madeOn, pages }: SimplePdf): Buffer {
  const pageObjects = pages.flatMap((lines, index) => {
    const content = FIRST_PAGE + 2 * index + 1;
    return [pageObject(content), stream(lines.map(drawLine).join("\n"))];
  });
  const kids = pages.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`).join(" ");
  const made = `(D:${madeOn.toISOString().replace(/\D/g, "").slice(0, 14)}Z)`;
  return assemble([
    `<< /Type /Catalog /Pages ${PAGE_TREE} 0 R /Lang (es-MX) /ViewerPreferences << /DisplayDocTitle true >> >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Title ${utf16(title)} /CreationDate ${made} /ModDate ${made} >>`,
    ...FONTS.map((font) => `<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`),
    ...pageObjects,
  ]);
}

const fontName = (font: Font): string => `/F${FONTS.indexOf(font)}`;
const FONT_NAMES = FONTS.map((font, index) => `${fontName(font)} ${FIRST_FONT + index} 0 R`).join(" ");

const pageObject = (content: number): string =>
  `<< /Type /Page /Parent ${PAGE_TREE} 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] ` +
  `/Resources << /Font << ${FONT_NAMES} >> >> /Contents ${content} 0 R >>`;

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const drawLine = ({ text, font, size, x, y }: PlacedLine): string =>
  `BT ${fontName(font)} ${size} Tf ${x} ${y.toFixed(2)} Td <${windows1252(text)}> Tj ET`;

/** Punctuation that Windows-1252 has where Latin-1 has controls. */
const PUNCTUATION: Record<string, number> = {
  "‘": 0x91,
  "’": 0x92,
  "“": 0x93,
  "”": 0x94,
  "–": 0x96,
  "—": 0x97,
};

const windows1252 = (text: string): string => {
  const codes = Array.from(text, (character) => {
    const code = PUNCTUATION[character] ?? character.codePointAt(0)!;
    return code > 0xff ? 0x3f : code;
  });
  return Buffer.from(codes).toString("hex");
};

const utf16 = (text: string): string => `<feff${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;

/** Numbers the objects and says at which byte each begins. All of it is ASCII: a character is a byte. */
function assemble(objects: readonly string[]): Buffer {
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root ${CATALOG} 0 R /Info ${INFO} 0 R >>`;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}\nstartxref\n${file.length}\n%%EOF\n`,
    "latin1",
  );
}
