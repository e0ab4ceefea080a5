import { createReadStream, existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { fieldOf } from "#lib/registry-import/fields/import-fields.ts";
import { IMPORT_VERDICTS, VERDICT_KEYS } from "#lib/registry-import/import-words.ts";
import { beginImport } from "#lib/registry-import/running/begin-import.ts";
import { getImport } from "#lib/registry-import/running/get-import.ts";
import { COMMAND_AUTHOR } from "#lib/registry-import/running/import-author.ts";
import { orderCheck, orderRest, orderUndo, orderWrite } from "#lib/registry-import/running/import-orders.ts";
import { countRows, listRows } from "#lib/registry-import/running/list-rows.ts";
import { workImport } from "#lib/registry-import/running/work-import.ts";
import { openDatabase } from "./open-database.ts";
import { runCommand } from "./run-command.ts";

// `npm run rai:import -- archivo.csv|archivo.xlsx [--dry-run] [--todo-o-nada] [--crear-parecidos]`, or `--deshacer id`, or
// `--seguir id` for one that was cut short. Ends with 0 when every row is in the registry as the file says, 2 when some
// were left out, 1 when nothing could be done.

const USAGE = `Uso: npm run rai:import -- archivo.csv|archivo.xlsx [--dry-run] [--todo-o-nada] [--crear-parecidos]
     npm run rai:import -- --deshacer <id de la importación>
     npm run rai:import -- --seguir <id de la importación>`;

const count = new Intl.NumberFormat("es-MX");

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "dry-run": { type: "boolean", default: false },
    "todo-o-nada": { type: "boolean", default: false },
    "crear-parecidos": { type: "boolean", default: false },
    deshacer: { type: "string" },
    seguir: { type: "string" },
  },
});

await runCommand(async () => {
  const [file] = positionals;
  const id = asked.deshacer ?? asked.seguir;
  if (!file === !id) return say(USAGE, 1);
  if (file && !existsSync(file)) return say(`No existe el archivo ${file}.`, 1);
  const database = await openDatabase();
  try {
    const db = getDatabase();
    if (asked.deshacer) return await undo(db, asked.deshacer);
    if (asked.seguir) return await goOn(db, asked.seguir);
    return await importFile(db, file!);
  } catch (error) {
    if (error instanceof DomainError) return say(error.message, 1);
    throw error;
  } finally {
    await getDatabase().$disconnect();
    await database.close();
  }
});

function say(sentence: string, code: number): number {
  (code === 0 ? console.log : console.error)(sentence);
  return code;
}

/** Nothing is put in a queue: the work is done here, so that whoever waits sees it. */
function order(importId: string) {
  return { importId, author: COMMAND_AUTHOR, start: async () => undefined };
}

async function work(db: PrismaClient, importId: string): Promise<void> {
  const { isTTY } = process.stderr;
  const tell = (rows: number) => void (isTTY && process.stderr.write(`\r  ${count.format(rows)} renglones`));
  await workImport(db, createStorage(getSettings().storageDir), importId, tell);
  if (isTTY) process.stderr.write("\n");
}

async function importFile(db: PrismaClient, file: string): Promise<number> {
  const storage = createStorage(getSettings().storageDir);
  const id = await beginImport(db, storage, {
    name: path.basename(file),
    content: createReadStream(file),
    author: COMMAND_AUTHOR,
  });
  const { columns, notes, status, failure } = await getImport(db, id);
  if (status === "FAILED") return say(failure, 1);
  for (const note of notes) console.log(note);
  columns.headings.forEach((heading, index) => {
    const field = columns.mapping[index];
    console.log(`  «${heading}» → ${field ? fieldOf(field).label : "no se importa"}`);
  });
  await orderCheck(db, order(id), columns.mapping);
  await work(db, id);
  const checked = await getImport(db, id);
  if (checked.status === "FAILED") return say(checked.failure, 1);
  await report(db, id);
  if (asked["dry-run"]) return say(`Fue una revisión en seco: no se escribió nada. Importación ${id}.`, 0);
  await orderWrite(db, order(id), {
    allOrNothing: asked["todo-o-nada"],
    takeLikely: asked["crear-parecidos"],
  });
  await work(db, id);
  return finish(db, id);
}

async function goOn(db: PrismaClient, id: string): Promise<number> {
  const { status } = await getImport(db, id);
  // One that a death left at work needs no order.
  if (status === "DONE") await orderRest(db, order(id));
  await work(db, id);
  return finish(db, id);
}

async function undo(db: PrismaClient, id: string): Promise<number> {
  const { status } = await getImport(db, id);
  if (status !== "UNDOING") await orderUndo(db, order(id));
  await work(db, id);
  const { undone, kept } = await countRows(db, id);
  console.log(`Se deshicieron ${count.format(undone)} renglones.`);
  return kept === 0
    ? 0
    : say(`${count.format(kept)} se dejaron como están, porque alguien los cambió después.`, 2);
}

async function finish(db: PrismaClient, id: string): Promise<number> {
  const { status, failure } = await getImport(db, id);
  const counts = await countRows(db, id);
  if (failure !== "") console.error(failure);
  console.log(
    `Se escribieron ${count.format(counts.written)} renglones. Para deshacerlos: npm run rai:import -- --deshacer ${id}`,
  );
  if (status !== "DONE") return 1;
  return counts.REFUSE + counts.LIKELY > 0 || failure !== "" ? 2 : 0;
}

/** What would be done with how many rows, and the first ones of those that are left out. */
async function report(db: PrismaClient, id: string): Promise<void> {
  const counts = await countRows(db, id);
  for (const verdict of VERDICT_KEYS) {
    const { label, meaning } = IMPORT_VERDICTS[verdict];
    console.log(`${count.format(counts[verdict]).padStart(9)}  ${label}. ${meaning}`);
  }
  for (const verdict of ["REFUSE", "LIKELY"] as const) {
    const { rows } = await listRows(db, id, verdict, 1);
    for (const { line, reason } of rows.slice(0, 20)) console.log(`  renglón ${line}: ${reason}`);
    if (counts[verdict] > 20) console.log(`  … y ${count.format(counts[verdict] - 20)} más`);
  }
}
