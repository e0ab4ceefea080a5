import { readFile, stat } from "node:fs/promises";
import { Refusal } from "#lib/documents/inspection/refusal.ts";
import { readZipDirectory, type ZipEntry } from "#lib/documents/inspection/zip-directory.ts";
import { explainRefusal } from "#lib/documents/refusals.ts";
import type { Source } from "../cell.ts";
import { IMPORT_LIMITS, refuseFile } from "../limits.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readSheet } from "./sheet-rows.ts";
import { readWorkbook, type Workbook } from "./workbook-parts.ts";

/**
 * A workbook, of which the first sheet that is seen is read. The package is held packed, which its limit bounds; what is
 * inside is unpacked in pieces. @throws DomainError invalid for a damaged, hostile or too large file.
 */
export async function openXlsx(file: string): Promise<Source> {
  const { size } = await stat(file);
  if (size > IMPORT_LIMITS.fileBytes.xlsx)
    throw refuseFile("El .xlsx pesa más de 60 MB. Guárdelo como CSV, o divídalo.");
  const archive = await readFile(file);
  const parts = listParts(archive);
  const workbook = await readWorkbook(archive, parts);
  const [sheet] = workbook.sheets;
  if (!sheet)
    throw refuseFile(
      "El libro no tiene ninguna hoja visible. Muestre la hoja de los acuerdos y vuelva a enviarlo.",
    );
  return {
    format: "xlsx",
    notes: describe(workbook),
    async *rows() {
      const texts = await readSharedStrings(archive, parts.get("xl/sharedStrings.xml"));
      yield* readSheet(archive, sheet.entry, { texts, ...workbook });
    },
  };
}

function describe({ sheets: [first, ...others], from1904 }: Workbook): string[] {
  const notes = [`Se leyó la hoja «${first!.name}».`];
  if (others.length > 0)
    notes.push(`No se leyeron las demás: ${others.map(({ name }) => `«${name}»`).join(", ")}.`);
  if (from1904) notes.push("El libro cuenta sus fechas desde 1904, y así se leyeron.");
  return notes;
}

function listParts(archive: Buffer): Map<string, ZipEntry> {
  try {
    const entries = readZipDirectory(archive);
    const promised = entries.reduce((total, entry) => total + entry.size, 0);
    const swollen =
      promised > IMPORT_LIMITS.ratioMattersFrom && promised > archive.length * IMPORT_LIMITS.ratio;
    if (promised > IMPORT_LIMITS.unpackedBytes || swollen) throw new Refusal("office_bomb");
    return new Map(entries.map((entry) => [entry.name, entry]));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw refuseFile(
      explainRefusal(error.code, { expected: "annex", maxBytes: IMPORT_LIMITS.fileBytes.xlsx }),
    );
  }
}
