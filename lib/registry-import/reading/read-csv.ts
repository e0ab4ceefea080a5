import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { Source, SourceRow } from "./cell.ts";
import { detectEncoding, readStart, type Encoding } from "./detect-encoding.ts";
import { detectSeparator, SEPARATOR_NAMES, type Separator } from "./detect-separator.ts";
import { IMPORT_LIMITS, refuseFile } from "./limits.ts";

const SAMPLE_BYTES = 64 * 1024;

const ENCODING_NOTES = {
  "utf-8": "Se leyó como UTF-8.",
  "utf-16le": "Se leyó como UTF-16, que algunos programas llaman «Unicode».",
  "utf-16be": "Se leyó como UTF-16, que algunos programas llaman «Unicode».",
  "windows-1252": "No es UTF-8: sus acentos se leyeron como Windows-1252.",
} as const satisfies Record<Encoding, string>;

/** A text file of separated values, read in pieces. @throws DomainError invalid for what is no text or too large. */
export async function openCsv(file: string): Promise<Source> {
  const { size } = await stat(file);
  if (size > IMPORT_LIMITS.fileBytes.csv)
    throw refuseFile("El archivo pesa más de 500 MB. Divídalo e importe cada parte.");
  const encoding = await detectEncoding(file);
  const sample = new TextDecoder(encoding).decode(await readStart(file, SAMPLE_BYTES));
  const { separator, fixed } = detectSeparator(sample);
  return {
    format: "csv",
    notes: [ENCODING_NOTES[encoding], `Sus celdas se separan con ${SEPARATOR_NAMES[separator]}.`],
    rows: () => readRows(file, { encoding, separator, skip: fixed ? 1 : 0 }),
  };
}

interface Dialect {
  encoding: Encoding;
  separator: Separator;
  /** Lines before the first row that are not rows. */
  skip: number;
}

async function* readRows(file: string, { encoding, separator, skip }: Dialect): AsyncGenerator<SourceRow> {
  const parser = parse({
    delimiter: separator,
    bom: true,
    from_line: skip + 1,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: IMPORT_LIMITS.rowLength,
  });
  const text = Readable.from(decodeFile(file, encoding));
  text.on("error", (error) => parser.destroy(error));
  let line = skip;
  try {
    for await (const record of text.pipe(parser) as AsyncIterable<string[]>) {
      line++;
      if (line > IMPORT_LIMITS.rows) throw tooManyRows();
      if (record.length > IMPORT_LIMITS.columns && record.findLastIndex(Boolean) >= IMPORT_LIMITS.columns)
        throw tooWide(line);
      yield { line, cells: record.slice(0, IMPORT_LIMITS.columns).map((cell) => ({ text: cell })) };
    }
  } catch (error) {
    throw error instanceof CsvError ? unreadable(error, line + 1) : error;
  } finally {
    text.destroy();
  }
}

async function* decodeFile(file: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>)
    yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function unreadable({ code }: CsvError, line: number): Error {
  if (code === "CSV_MAX_RECORD_SIZE") {
    return refuseFile(
      `El renglón ${line} es desmedido: quizá le falta cerrar unas comillas, o el archivo no es una lista de acuerdos. Corríjalo y vuelva a enviarlo.`,
    );
  }
  return refuseFile(
    `El archivo está cortado o mal armado: en el renglón ${line} se abren unas comillas que nunca se cierran. Consiga el archivo entero y vuelva a enviarlo.`,
  );
}

export const tooManyRows = () =>
  refuseFile(
    `El archivo tiene más de ${IMPORT_LIMITS.rows.toLocaleString("es-MX")} renglones. Divídalo e importe cada parte.`,
  );

export const tooWide = (line: number) =>
  refuseFile(
    `El renglón ${line} tiene más de ${IMPORT_LIMITS.columns} columnas. Deje solo las de la plantilla y vuelva a enviarlo.`,
  );
