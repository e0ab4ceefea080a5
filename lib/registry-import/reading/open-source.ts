import type { Source } from "./cell.ts";
import { readStart } from "./detect-encoding.ts";
import { refuseFile } from "./limits.ts";
import { openCsv } from "./read-csv.ts";
import { openXlsx } from "./xlsx/open-xlsx.ts";

const OLD_OFFICE = "d0cf11e0";
const ZIP = "504b0304";

/**
 * Opens a file by its content, whatever its name says.
 * @throws DomainError invalid for what is neither a text of separated values nor an .xlsx.
 */
export async function openSource(file: string): Promise<Source> {
  const start = (await readStart(file, 4)).toString("hex");
  if (start === "")
    throw refuseFile("El archivo está vacío. Revise que se haya guardado bien y vuelva a enviarlo.");
  if (start === OLD_OFFICE) {
    throw refuseFile(
      "Es un .xls de antes de 2007, o está protegido con contraseña. Guárdelo como .xlsx sin contraseña y vuelva a enviarlo.",
    );
  }
  if (start.startsWith("255044")) throw refuseFile("Es un PDF. Envíe la lista como .xlsx o como CSV.");
  return start === ZIP ? openXlsx(file) : openCsv(file);
}
