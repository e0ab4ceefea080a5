import { appendEntry } from "#lib/audit/append-entry.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
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
 * Begins an import: opens the file, finds its headings and says which field each column seems to carry.
 * @returns its id.
 * @throws DomainError invalid for a file that cannot be read.
 */
export async function createImport(
  db: PrismaClient,
  file: ImportFile,
  author: ImportAuthor,
): Promise<string> {
  const source = await openSource(file.path);
  const header = await findHeader(source);
  const columns: ImportColumns = { ...header, mapping: [...matchHeadings(header.headings)] };
  const notes = [
    ...source.notes,
    ...(header.line > 1 ? [`Sus columnas se nombran en el renglón ${header.line}.`] : []),
  ];
  return db.$transaction(async (tx) => {
    const { id } = await tx.import.create({
      data: {
        ...{ fileName: file.name, fileSize: file.size, fileSha256: file.sha256, storageKey: file.storageKey },
        ...{ author: { ...author }, columns, notes },
      },
      select: { id: true },
    });
    const detail = { import: id, file: file.name, sha256: file.sha256 };
    await appendEntry(tx, {
      stream: IMPORT_STREAM,
      at: new Date(),
      actor: author,
      action: "import:begin",
      visibility: "ADMIN",
      detail,
    });
    return id;
  });
}
