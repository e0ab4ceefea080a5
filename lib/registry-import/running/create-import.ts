import { appendEntry } from "#lib/audit/append-entry.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { findHeader } from "../fields/find-header.ts";
import { matchHeadings } from "../fields/match-headings.ts";
import { openSource } from "../reading/open-source.ts";
import { IMPORT_STREAM } from "./import-actions.ts";
import type { ImportAuthor } from "./import-author.ts";
import type { ImportColumns } from "./import-columns.ts";

/** A file on this machine that is to be imported. */
export interface ImportFile {
  path: string;
  name: string;
  /** Bytes. */
  size: number;
  sha256: string;
  /** Of the copy that is kept until the import ends. */
  storageKey: string;
}

/**
 * Begins an import: opens the file, finds its headings and says which field each column seems to carry. A file that
 * cannot be read leaves an import that failed, with its reason: it is part of the history too.
 */
export async function createImport(
  db: PrismaClient,
  file: ImportFile,
  author: ImportAuthor,
): Promise<{ id: string; readable: boolean }> {
  const opened = await open(file.path);
  const id = await db.$transaction(async (tx) => {
    const { id } = await tx.import.create({
      data: {
        ...{ fileName: file.name, fileSize: file.size, fileSha256: file.sha256, author: { ...author } },
        ...("failure" in opened
          ? { status: "FAILED", failure: opened.failure, columns: NO_COLUMNS, notes: [] }
          : { columns: opened.columns, notes: opened.notes, storageKey: file.storageKey }),
      },
      select: { id: true },
    });
    const detail = { import: id, file: file.name, sha256: file.sha256 };
    await appendEntry(tx, {
      ...{ stream: IMPORT_STREAM, at: new Date(), actor: author, detail },
      ...{ action: "import:begin", visibility: "ADMIN" },
    });
    return id;
  });
  return { id, readable: !("failure" in opened) };
}

const NO_COLUMNS: ImportColumns = { line: 1, headings: [], sample: [], mapping: [] };

type Opened = { columns: ImportColumns; notes: string[] } | { failure: string };

async function open(path: string): Promise<Opened> {
  try {
    const source = await openSource(path);
    const header = await findHeader(source);
    const above = header.line > 1 ? [`Sus columnas se nombran en el renglón ${header.line}.`] : [];
    const columns = { ...header, mapping: [...matchHeadings(header.headings)] };
    return { columns, notes: [...source.notes, ...above] };
  } catch (error) {
    if (error instanceof DomainError) return { failure: error.message };
    throw error;
  }
}
