import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import type { ImportVerdict } from "#lib/generated/prisma/enums.ts";
import { createDatabase } from "#lib/kernel/db.ts";
import { createStorage, type Storage } from "#lib/kernel/storage.ts";
import { beginImport } from "#lib/registry-import/running/begin-import.ts";
import { getImport } from "#lib/registry-import/running/get-import.ts";
import { COMMAND_AUTHOR } from "#lib/registry-import/running/import-author.ts";
import {
  orderCheck,
  orderUndo,
  orderWrite,
  type WriteChoice,
} from "#lib/registry-import/running/import-orders.ts";
import { workImport } from "#lib/registry-import/running/work-import.ts";

export const db = createDatabase(process.env.DATABASE_URL!, 8);
export let storage: Storage;
export let folder: string;

export async function openWorld(): Promise<void> {
  folder = await mkdtemp(path.join(tmpdir(), "portal-import-"));
  storage = createStorage(folder);
  await loadCatalogues(db);
}

export async function closeWorld(): Promise<void> {
  await db.$disconnect();
  await rm(folder, { recursive: true, force: true });
}

/** The orders put nothing in a queue here: the test does the work itself. */
const start = async () => undefined;
export const order = (importId: string) => ({ importId, author: COMMAND_AUTHOR, start });

async function* inPieces(content: string | Buffer) {
  yield Buffer.from(content);
}

/** Sends a file, accepts the columns as they were understood and makes the dry run. */
export async function check(content: string | Buffer, name = "acuerdos.csv"): Promise<string> {
  const id = await beginImport(db, storage, { name, content: inPieces(content), author: COMMAND_AUTHOR });
  const { columns, status } = await getImport(db, id);
  if (status === "FAILED") return id;
  await orderCheck(db, order(id), columns.mapping);
  await workImport(db, storage, id);
  return id;
}

export async function write(id: string, choice: Partial<WriteChoice> = {}): Promise<void> {
  await orderWrite(db, order(id), { allOrNothing: false, takeLikely: false, ...choice });
  await workImport(db, storage, id);
}

export async function importAll(
  content: string | Buffer,
  choice: Partial<WriteChoice> = {},
): Promise<string> {
  const id = await check(content);
  await write(id, choice);
  return id;
}

export async function undo(id: string): Promise<void> {
  await orderUndo(db, order(id));
  await workImport(db, storage, id);
}

/** How many rows of each verdict. */
export async function verdicts(importId: string): Promise<Partial<Record<ImportVerdict, number>>> {
  const groups = await db.importRow.groupBy({ by: ["verdict"], where: { importId }, _count: true });
  return Object.fromEntries(groups.map(({ verdict, _count }) => [verdict, _count]));
}

export const rowOf = (importId: string, line: number) =>
  db.importRow.findUniqueOrThrow({ where: { importId_line: { importId, line } } });

export const HEADINGS =
  "Número;Título;Tipo;Estado;Municipio;Dependencia;Contraparte;País;Áreas;Idiomas;Fecha de firma;Lugar;Vigencia;Fecha de registro";

let made = 0;
/** A line of a good file; what the test gives stands in place of its cells. */
export function line(
  given: Partial<
    Record<
      | "number"
      | "title"
      | "kind"
      | "state"
      | "municipality"
      | "body"
      | "party"
      | "country"
      | "areas"
      | "languages"
      | "signed"
      | "place"
      | "validity"
      | "registered",
      string
    >
  > = {},
): string {
  made++;
  const day = new Date(Date.UTC(1990, 0, made * 3)).toISOString().slice(0, 10);
  const cell = {
    ...{
      number: "",
      title: `Acuerdo ${made} de cooperación en ${WORDS[made % WORDS.length]}`,
      kind: "hermanamiento",
      state: "Jal.",
    },
    ...{
      municipality: "Zapopan",
      body: "Ayuntamiento",
      party: "Ciudad de Lyon",
      country: "Francia",
      areas: "cultura",
      languages: "español",
    },
    ...{
      signed: day,
      place: "Zapopan",
      validity: "indefinida",
      registered: given.signed === undefined ? day : "",
    },
    ...given,
  };
  return Object.values(cell)
    .map((text) => `"${text.replaceAll('"', '""')}"`)
    .join(";");
}
const WORDS = [
  "museos",
  "puertos y aduanas",
  "bomberos voluntarios",
  "trenes ligeros",
  "archivos históricos",
];

export const file = (...lines: string[]): string => [HEADINGS, ...lines, ""].join("\r\n");
