import { createWriteStream } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { finished } from "node:stream/promises";
import { createReadStream } from "node:fs";
import { Client } from "pg";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { createDatabase } from "#lib/kernel/db.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { csvLine } from "#lib/kernel/csv-line.ts";
import { beginImport } from "#lib/registry-import/running/begin-import.ts";
import { getImport } from "#lib/registry-import/running/get-import.ts";
import { COMMAND_AUTHOR } from "#lib/registry-import/running/import-author.ts";
import { orderCheck, orderUndo, orderWrite } from "#lib/registry-import/running/import-orders.ts";
import { printFigure, seconds } from "../figures.ts";
import { dirtyRow, HEADINGS } from "./import-rows.ts";
import { withImporter } from "./importer.ts";

const MEGABYTE = 1_048_576;

/**
 * Imports a long dirty file and prints rows per second of the dry run, of the writing and of the undoing, how much the
 * memory of the process that did it grew, and what PostgreSQL's own COPY takes for the same rows in a table of texts.
 */
export async function benchImport(url: string, rows = 100_000): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "portal-bench-import-"));
  const db = createDatabase(url, 4);
  const storage = createStorage(folder);
  const perSecond = (time: number) => `${Math.round(rows / time).toLocaleString("es-MX")} /s`;
  try {
    await loadCatalogues(db);
    const file = path.join(folder, "acuerdos.csv");
    await writeDirtyFile(file, rows);
    await chmod(folder, 0o755);
    const id = await beginImport(db, storage, {
      name: "acuerdos.csv",
      content: createReadStream(file),
      author: COMMAND_AUTHOR,
    });
    const order = { importId: id, author: COMMAND_AUTHOR, start: async () => undefined };
    const { columns } = await getImport(db, id);
    const grown = await withImporter(url, id, folder, async (work) => {
      await orderCheck(db, order, columns.mapping);
      printFigure(`Importación en seco de ${rows} renglones de 20 columnas`, perSecond(await seconds(work)));
      const groups = await db.importRow.groupBy({ by: ["verdict"], where: { importId: id }, _count: true });
      for (const { verdict, _count } of groups) printFigure(`  … ${verdict}`, String(_count));
      await orderWrite(db, order, { allOrNothing: false, takeLikely: true });
      printFigure("Escritura en el registro, con su registro público", perSecond(await seconds(work)));
      const copy = await seconds(() => copyRows(url, file));
      printFigure("COPY de los mismos renglones a una tabla de textos", perSecond(copy));
      await orderUndo(db, order);
      printFigure("Deshacer toda la importación", perSecond(await seconds(work)));
    });
    const megabytes = Math.round(grown / MEGABYTE);
    printFigure("Memoria de más en su punto más alto, de las tres", `${megabytes} MB`, megabytes < 300);
    const { status, failure } = await getImport(db, id);
    printFigure("Cómo quedó", `${status} ${failure}`);
  } finally {
    await db.$disconnect();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeDirtyFile(file: string, rows: number): Promise<void> {
  const out = createWriteStream(file);
  out.write(csvLine(HEADINGS));
  for (let index = 1; index <= rows; index++) {
    if (!out.write(csvLine(dirtyRow(index)))) await new Promise((resolve) => out.once("drain", resolve));
  }
  out.end();
  await finished(out);
}

/** Through the server's own reading of the file: the fastest there is. */
async function copyRows(url: string, file: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `CREATE UNLOGGED TABLE copied (${HEADINGS.map((_, index) => `c${index} text`).join(", ")})`,
    );
    await client.query(`COPY copied FROM '${file}' (FORMAT csv, HEADER)`);
  } finally {
    await client.end();
  }
}
