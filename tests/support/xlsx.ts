import { strToU8, zipSync } from "fflate";

/** A cell of a test's sheet: text, or number, or the XML of the cell as some program would write it. */
export type SheetCell = string | number | null | { xml: string };

interface Book {
  sheets: Record<string, readonly (readonly SheetCell[])[]>;
  date1904?: boolean;
}

/** Cell styles of the books: 0 general, 1 a date, 2 «mmm-yy», 3 «yyyy». */
const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="170" formatCode="[$-80A]mmm\\-yy"/><numFmt numFmtId="171" formatCode="yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`;

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The bytes of a workbook; texts are shared, as Excel writes them. */
export function makeXlsx({ sheets, date1904 = false }: Book): Buffer {
  const texts: string[] = [];
  const share = (text: string) => texts.push(text) - 1;
  const names = Object.keys(sheets);
  const cell = (value: SheetCell, reference: string) => {
    if (value === null) return "";
    if (typeof value === "object") return value.xml.replace("<c", `<c r="${reference}"`);
    if (typeof value === "number") return `<c r="${reference}"><v>${value}</v></c>`;
    return `<c r="${reference}" t="s"><v>${share(value)}</v></c>`;
  };
  const rows = (list: readonly (readonly SheetCell[])[]) =>
    list
      .map(
        (row, y) =>
          `<row r="${y + 1}">${row.map((value, x) => cell(value, `${column(x)}${y + 1}`)).join("")}</row>`,
      )
      .join("");
  const xmlns =
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const files: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook ${xmlns}><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${names.map((name, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}</Relationships>`,
    "xl/styles.xml": STYLES,
  };
  names.forEach((name, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet ${xmlns}><sheetData>${rows(sheets[name]!)}</sheetData></worksheet>`;
  });
  files["xl/sharedStrings.xml"] =
    `<sst ${xmlns}>${texts.map((text) => `<si><t>${escape(text)}</t></si>`).join("")}</sst>`;
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
}

function column(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : column(Math.floor(index / 26) - 1) + column(index % 26);
}
