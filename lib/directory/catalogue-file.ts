import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import type { DirectoryKind } from "#lib/generated/prisma/enums.ts";
import { BYTE_ORDER_MARK, csvLine } from "#lib/kernel/csv-line.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { DirectoryFacts } from "./directory-record.ts";
import { entrySchema } from "./entry-input.ts";
import { DIRECTORY_KINDS, directoryKindOf } from "./kinds.ts";

/** One line of the file, understood. */
export interface CatalogueRow {
  /** Loaded again, the same key is the same entry. */
  key: string;
  kind: DirectoryKind;
  facts: DirectoryFacts;
}

/** The columns of the file, by what they fill. `tipo` takes the names of the directory's addresses. */
const COLUMNS = {
  ...{ clave: "key", tipo: "kind", nombre: "name", cve_pais: "countryCode", ciudad: "city" },
  ...{ domicilio: "address", telefonos: "phones", correo: "email", sitio: "website" },
  ...{ titular: "holder", cargo: "holderPosition", nota: "note" },
} as const;
const HEADINGS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

export const MOST_BYTES = 500_000;
const MOST_ROWS = 2000;
/** A person reads so many sentences, not more. */
const MOST_TOLD = 20;

const EXAMPLE = [
  ...["emb-fr", "embajada", "Embajada de México en Francia", "FR", "París", "", "", "", ""],
  ...["", "", "Un renglón de ejemplo: bórrelo antes de cargar."],
];

/** An empty file to fill. */
export const catalogueTemplate = (): string => BYTE_ORDER_MARK + csvLine(HEADINGS) + csvLine(EXAMPLE);

const refuse = (sentences: readonly string[]) =>
  new DomainError("invalid", sentences[0]!, { file: sentences.join("\n") });

/**
 * Reads a file of what the DGCP keeps: embassies, consulates, missions, units, associations. All of it or nothing.
 * @throws DomainError invalid, with the line of each thing that is wrong
 */
export function readCatalogueFile(bytes: Uint8Array): CatalogueRow[] {
  if (bytes.length > MOST_BYTES) throw refuse([`El archivo pesa más de ${MOST_BYTES / 1000} KB.`]);
  const lines = readLines(decode(bytes));
  if (lines.length === 0) throw refuse(["El archivo no trae renglones."]);
  if (lines.length > MOST_ROWS) throw refuse([`El archivo trae más de ${MOST_ROWS} renglones.`]);
  const wrong: string[] = [];
  const seen = new Set<string>();
  const rows = lines.flatMap((line, index): CatalogueRow[] => {
    const tell = (sentence: string) => wrong.push(`Renglón ${index + 2}: ${sentence}`);
    const kind = directoryKindOf(line.tipo.trim());
    const key = line.clave.trim();
    if (kind === null || DIRECTORY_KINDS[kind].keeper !== "dgcp")
      tell(`«${line.tipo}» no es un tipo que se cargue.`);
    if (!/^[\w-]{1,60}$/.test(key)) tell("la clave lleva de 1 a 60 letras, números o guiones.");
    else if (seen.has(key)) tell(`la clave «${key}» se repite.`);
    seen.add(key);
    const read = entrySchema.safeParse(
      Object.fromEntries(HEADINGS.map((heading) => [COLUMNS[heading], line[heading]])),
    );
    if (!read.success)
      read.error.issues.forEach(({ message, path }) => tell(`${path.join(".")}: ${message}`));
    return read.success && kind !== null ? [{ key, kind, facts: read.data }] : [];
  });
  if (wrong.length > 0) throw refuse(wrong.slice(0, MOST_TOLD));
  return rows;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuse(["El archivo no es de texto en UTF-8: guárdelo como «CSV UTF-8»."]);
  }
}

type Line = Record<keyof typeof COLUMNS, string>;

function readLines(text: string): Line[] {
  try {
    const lines = parse(text, { columns: true, bom: true, skip_empty_lines: true }) as Partial<Line>[];
    const lacking = HEADINGS.filter((heading) => lines.length > 0 && lines[0]![heading] === undefined);
    if (lacking.length > 0) throw refuse([`Faltan columnas: ${lacking.join(", ")}. Use la plantilla.`]);
    return lines as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw refuse([`El archivo no se lee como CSV a partir del renglón ${error["lines"] ?? "primero"}.`]);
  }
}
