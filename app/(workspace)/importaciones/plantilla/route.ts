import { Readable } from "node:stream";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { type CellXml, HEADER_STYLE, textCell } from "#lib/open-data/xlsx/sheet-xml.ts";
import { writeWorkbook } from "#lib/open-data/xlsx/write-workbook.ts";
import { FIELD_KEYS, fieldOf } from "#lib/registry-import/fields/import-fields.ts";

const header = (names: readonly string[]): CellXml[] => names.map((name) => textCell(name, HEADER_STYLE));
const line = (texts: readonly string[]): CellXml[] => texts.map((text) => textCell(text));

async function* agreements() {
  yield [
    header(FIELD_KEYS.map((key) => fieldOf(key).label)),
    line(FIELD_KEYS.map((key) => fieldOf(key).example)),
  ];
}

async function* dictionary() {
  const rows = FIELD_KEYS.map((key) => {
    const { label, meaning, absent, example } = fieldOf(key);
    return line([label, meaning, absent, example]);
  });
  yield [header(["Columna", "Qué es", "Si está vacía", "Ejemplo"]), ...rows];
}

/** The template: a sheet with the headings and an example to be written over, and the dictionary in another. */
export async function GET(): Promise<Response> {
  await requirePermission("registry.import");
  const book = writeWorkbook([
    { name: "Acuerdos", widths: FIELD_KEYS.map(() => 24), rows: agreements() },
    { name: "Diccionario", widths: [28, 80, 60, 40], rows: dictionary() },
  ]);
  return new Response(Readable.toWeb(Readable.from(book)) as ReadableStream, {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": 'attachment; filename="plantilla-acuerdos.xlsx"',
      "Cache-Control": "private, no-store",
    },
  });
}
