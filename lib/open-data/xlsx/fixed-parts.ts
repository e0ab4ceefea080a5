import { xmlText } from "../xml-text.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = "http://schemas.openxmlformats.org";
const OFFICE = `${FORMATS}/officeDocument/2006/relationships`;
const MAIN = `${FORMATS}/spreadsheetml/2006/main`;
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

const relations = (...list: string[]): string =>
  `${HEAD}<Relationships xmlns="${FORMATS}/package/2006/relationships">${list.join("")}</Relationships>`;

const override = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;

/** Plain, header in bold, and date as ISO writes it; in this order. */
const styles =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

/** The parts of a workbook that do not depend on its rows, each with its path. */
export const fixedParts = (sheets: readonly string[]): [path: string, xml: string][] => [
  [
    "[Content_Types].xml",
    `${HEAD}<Types xmlns="${FORMATS}/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `${override("workbook", "sheet.main")}${override("styles", "styles")}` +
      `${sheets.map((_, n) => override(`worksheets/sheet${n + 1}`, "worksheet")).join("")}</Types>`,
  ],
  ["_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))],
  [
    "xl/workbook.xml",
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `${sheets.map((name, n) => `<sheet name="${xmlText(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join("")}` +
      "</sheets></workbook>",
  ],
  [
    "xl/_rels/workbook.xml.rels",
    relations(
      ...sheets.map((_, n) => relation(`rId${n + 1}`, "worksheet", `worksheets/sheet${n + 1}.xml`)),
      relation("rIdStyles", "styles", "styles.xml"),
    ),
  ],
  ["xl/styles.xml", styles],
];
