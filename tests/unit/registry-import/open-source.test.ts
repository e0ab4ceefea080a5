import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findHeader } from "#lib/registry-import/fields/find-header.ts";
import { openSource } from "#lib/registry-import/reading/open-source.ts";
import { makeXlsx } from "#tests/support/xlsx.ts";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), "import-"))));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function save(content: Buffer | string): Promise<string> {
  const file = path.join(folder, "archivo");
  await writeFile(file, content);
  return file;
}

async function readAll(content: Buffer | string) {
  const source = await openSource(await save(content));
  const rows: string[][] = [];
  for await (const { cells } of source.rows()) rows.push(cells.map(({ text }) => text));
  return { rows, notes: source.notes.join(" "), source };
}

const refusalOf = (content: Buffer | string) =>
  readAll(content).then(
    () => "taken",
    (error: Error) => `${error.name}: ${error.message}`,
  );

/** The letters of Windows-1252 that are Latin-1 too. */
const windows = (text: string) => Buffer.from(text, "latin1");
const rowsOf = (separator: string) => `Título${separator}Estado\r\nAcuerdo${separator}Yucatán\r\n`;

describe("a CSV file", () => {
  it.each([",", ";", "\t", "|"])("separated by «%s» is read in any of its alphabets", async (separator) => {
    const text = rowsOf(separator);
    const expected = [
      ["Título", "Estado"],
      ["Acuerdo", "Yucatán"],
    ];
    const files = [
      text,
      `\ufeff${text}`,
      windows(text),
      Buffer.from(`\ufeff${text}`, "utf16le"),
      text.replaceAll("\r", ""),
    ];
    for (const file of files) expect((await readAll(file)).rows).toEqual(expected);
    expect((await readAll(windows(text))).notes).toContain("Windows-1252");
    expect((await readAll(`sep=${separator}\r\n${text}`)).rows).toEqual(expected);
  });

  it("keeps separators, quotes and ends of line inside quotes", async () => {
    const { rows } = await readAll('a;b\n"x; ""y""\nz";2\n');
    expect(rows[1]).toEqual(['x; "y"\nz', "2"]);
  });

  it("finds the headings under titles, and numbers rows as a spreadsheet does", async () => {
    const { source } = await readAll(
      "Registro 2024;;\n;;\nEntidad;Nombre del acuerdo;Fecha de suscripción\nJalisco;Acuerdo;1998\n",
    );
    expect(await findHeader(source)).toEqual({
      line: 3,
      headings: ["Entidad", "Nombre del acuerdo", "Fecha de suscripción"],
      sample: ["Jalisco", "Acuerdo", "1998"],
    });
  });

  it.each([
    ["empty", "", "vacío"],
    ["cut inside quotes", 'Título,Estado\n"Acuerdo de', "cortado"],
    ["of a million columns", `${"a,".repeat(400_000)}\n`, "columnas"],
    ["with a row without end", `Título,Estado\n"${"a".repeat(1_200_000)}`, "desmedido"],
    ["that is a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "no es de texto"],
    ["that is a PDF", "%PDF-1.7", "PDF"],
    ["that is an old .xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), "2007"],
  ])("%s is refused in words", async (_, content, words) => {
    const said = await refusalOf(content);
    expect(said).toMatch(/^DomainError/);
    expect(said).toContain(words);
  });
});

describe("a workbook", () => {
  it("gives texts, dates as they are shown, formulas, errors and gaps", async () => {
    const { source } = await readAll(
      makeXlsx({
        sheets: {
          RAI: [
            ["Título", "Firma", "Término", "x", "", "Año"],
            [
              "Acuerdo & «más»",
              { xml: '<c s="1"><v>35869</v></c>' },
              { xml: '<c s="2"><v>35869</v></c>' },
              { xml: '<c s="3"><v>35869</v></c>' },
              null,
              { xml: '<c t="str"><f>A1&amp;B1</f><v>=HYPERLINK</v></c>' },
              { xml: "<c><f>B2</f></c>" },
              { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' },
              { xml: '<c t="inlineStr"><is><r><t>en</t></r><r><t> línea</t></r></is></c>' },
              1998,
            ],
          ],
          Diccionario: [["otra"]],
        },
      }),
    );
    expect(source.notes.join(" ")).toMatch(/«RAI».*«Diccionario»/);
    const rows = await Array.fromAsync(source.rows());
    expect(rows[1]!.cells).toEqual([
      { text: "Acuerdo & «más»" },
      { text: "1998-03-15", origin: "excel_date" },
      { text: "1998-03", origin: "excel_date" },
      { text: "1998", origin: "excel_date" },
      { text: "" },
      { text: "=HYPERLINK", origin: "formula" },
      { text: "", origin: "formula_without_value" },
      { text: "#DIV/0!", origin: "error" },
      { text: "en línea" },
      { text: "1998", origin: "excel_number" },
    ]);
  });

  it("counts days from 1904 when it says so", async () => {
    const { rows } = await readAll(
      makeXlsx({ date1904: true, sheets: { A: [[{ xml: '<c s="1"><v>34407</v></c>' }]] } }),
    );
    expect(rows).toEqual([["1998-03-15"]]);
  });

  const good = makeXlsx({
    sheets: {
      A: [
        ["Título", "Estado"],
        ["Acuerdo", "Jalisco"],
      ],
    },
  });
  const sheet = (xml: string) => {
    const parts = {
      "xl/worksheets/sheet1.xml": strToU8(xml),
      "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="A" r:id="r"/></sheets></workbook>'),
      "xl/_rels/workbook.xml.rels": strToU8(
        '<Relationships><Relationship Id="r" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
    };
    return Buffer.from(zipSync(parts));
  };
  it.each([
    ["cut in half", good.subarray(0, good.length / 2), "dañado"],
    ["that is a bomb", Buffer.from(zipSync({ "xl/workbook.xml": new Uint8Array(60_000_000) })), "desmedido"],
    [
      "that is another package",
      Buffer.from(zipSync({ "word/document.xml": strToU8("<w/>") })),
      "no es un libro",
    ],
    ["whose XML is cut", sheet("<worksheet><sheetData><row><c><v>1"), "dañado"],
    [
      "with entities of its own",
      sheet(
        '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>',
      ),
      "dañado",
    ],
    [
      "of thousands of columns",
      sheet('<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>'),
      "columnas",
    ],
    [
      "of a million columns",
      sheet('<worksheet><sheetData><row r="1"><c r="ZZZZZ1"><v>1</v></c></row></sheetData></worksheet>'),
      "columnas",
    ],
    [
      "of a million rows",
      sheet(
        '<worksheet><sheetData><row r="1000000"><c r="A1000000"><v>1</v></c></row></sheetData></worksheet>',
      ),
      "renglones",
    ],
  ])("%s is refused in words", async (_, content, words) => {
    const said = await refusalOf(content);
    expect(said).toMatch(/^DomainError/);
    expect(said).toContain(words);
  });

  it("with one text without end does not fill the memory", async () => {
    const noise = Array.from({ length: 6_000_000 }, (_, i) =>
      String.fromCharCode(97 + (((i * 7919) ^ (i >> 3)) % 26)),
    ).join("");
    expect(
      await refusalOf(
        sheet(
          `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>${noise}</v></c></row></sheetData></worksheet>`,
        ),
      ),
    ).toContain("dañado");
  });
});
