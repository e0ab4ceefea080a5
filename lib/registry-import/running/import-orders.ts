import type { ImportStatus } from "#lib/generated/prisma/enums.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import { appendEntry } from "#lib/audit/append-entry.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { fieldOf, type FieldKey, NEEDED_FIELDS } from "../fields/import-fields.ts";
import type { Mapping } from "../fields/match-headings.ts";
import { getImport } from "./get-import.ts";
import { IMPORT_STREAM } from "./import-actions.ts";
import type { ImportAuthor } from "./import-author.ts";

/** Puts the work that an order asks for where it will be done, in the transaction of the order. */
export type StartWork = (tx: Tx, importId: string) => Promise<void>;

interface Order {
  importId: string;
  author: ImportAuthor;
  start: StartWork;
}

/**
 * Says which field each column carries and has the dry run made.
 * @throws DomainError invalid when a field that no row can do without has no column, or two columns claim one field.
 */
export async function orderCheck(
  db: PrismaClient,
  { importId, author, start }: Order,
  mapping: Mapping,
): Promise<void> {
  const missing = NEEDED_FIELDS.filter((field) => !mapping.includes(field));
  const names = (fields: readonly FieldKey[]) =>
    fields.map((field) => `«${fieldOf(field).label}»`).join(", ");
  if (missing.length > 0) throw invalid(`Falta decir qué columna trae ${names(missing)}.`);
  const twice = mapping.filter(
    (field, index): field is FieldKey =>
      field !== null && !fieldOf(field).several && mapping.indexOf(field) !== index,
  );
  if (twice.length > 0)
    throw invalid(`Hay más de una columna para ${names([...new Set(twice)])}. Deje solo una.`);
  await db.$transaction(async (tx) => {
    const { columns, storageKey } = await getImport(tx, importId);
    if (!storageKey) throw movedOn();
    await move(tx, importId, ["MAPPING", "CHECKED", "FAILED"], {
      status: "CHECKING",
      author,
      columns: { ...columns, mapping: [...mapping] },
      total: null,
    });
    await start(tx, importId);
  });
}

export interface WriteChoice {
  /** All the rows or none: with one that cannot be written, nothing is. */
  allOrNothing: boolean;
  /** Rows that look like an agreement of the registry are created as well. */
  takeLikely: boolean;
}

/** Has the registry written as the dry run says. @throws DomainError conflict when all cannot be written and all was asked. */
export async function orderWrite(
  db: PrismaClient,
  { importId, author, start }: Order,
  choice: WriteChoice,
): Promise<void> {
  await alone(() =>
    db.$transaction(async (tx) => {
      await move(tx, importId, ["CHECKED"], { status: "WRITING", author, ...choice });
      const left = choice.takeLikely ? (["REFUSE"] as const) : (["REFUSE", "LIKELY"] as const);
      const out = await tx.importRow.count({ where: { importId, verdict: { in: [...left] } } });
      if (choice.allOrNothing && out > 0) {
        throw new DomainError(
          "conflict",
          `Pidió todo o nada, y ${out === 1 ? "un renglón no se puede escribir" : `${out} renglones no se pueden escribir`}. Corrija el archivo, o importe sin esa condición.`,
        );
      }
      if (choice.takeLikely)
        await tx.importRow.updateMany({
          where: { importId, verdict: "LIKELY" },
          data: { verdict: "CREATE" },
        });
      await start(tx, importId);
    }),
  );
}

/** Goes on with an import that was stopped or interrupted halfway. */
export const orderRest = (db: PrismaClient, { importId, author, start }: Order): Promise<void> =>
  alone(() =>
    db.$transaction(async (tx) => {
      await move(tx, importId, ["DONE"], { status: "WRITING", author, progress: undefined });
      await start(tx, importId);
    }),
  );

/** Takes back all that an import wrote. */
export const orderUndo = (db: PrismaClient, { importId, author, start }: Order): Promise<void> =>
  alone(() =>
    db.$transaction(async (tx) => {
      await move(tx, importId, ["DONE"], { status: "UNDOING", author });
      await start(tx, importId);
    }),
  );

/** Asks the work in hand to stop as soon as it can; a dry run is then thrown away. */
export async function askToStop(db: PrismaClient, importId: string): Promise<void> {
  const { count } = await db.import.updateMany({
    where: { id: importId, status: { in: ["CHECKING", "WRITING"] } },
    data: { stopAsked: true },
  });
  if (count === 0) throw movedOn();
}

/** Throws away an import that wrote nothing; it stays in the list, without its rows. */
export async function discardImport(db: PrismaClient, importId: string, author: ImportAuthor): Promise<void> {
  await db.$transaction(async (tx) => {
    await move(tx, importId, ["MAPPING", "CHECKED", "FAILED"], {
      status: "DISCARDED",
      author,
      finishedAt: new Date(),
    });
    await tx.importRow.deleteMany({ where: { importId } });
    await appendEntry(tx, {
      stream: IMPORT_STREAM,
      at: new Date(),
      actor: author,
      action: "import:discard",
      visibility: "ADMIN",
      detail: { import: importId },
    });
  });
}

type Change = Parameters<Tx["import"]["updateMany"]>[0]["data"] & { status: ImportStatus };

/** The guard is in the write: two who press at once are told apart here. */
async function move(tx: Tx, importId: string, from: ImportStatus[], change: Change): Promise<void> {
  const data = { progress: 0, stopAsked: false, failure: "", ...change };
  const { count } = await tx.import.updateMany({ where: { id: importId, status: { in: from } }, data });
  if (count > 0) return;
  throw (await tx.import.findUnique({ where: { id: importId }, select: { id: true } }))
    ? movedOn()
    : notFound();
}

/** The database lets one import write at a time. */
async function alone(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainError(
      "conflict",
      "Otra importación se está escribiendo o deshaciendo. Espere a que termine.",
    );
  }
}

const invalid = (sentence: string) => new DomainError("invalid", sentence, { columnas: sentence });
const movedOn = () =>
  new DomainError("conflict", "La importación ya está en otro punto. Vea su estado actual.");
