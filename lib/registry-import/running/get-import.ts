import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { importAuthorSchema } from "./import-author.ts";
import { importColumnsSchema } from "./import-columns.ts";

/** An import with its columns read. @throws DomainError not_found */
export async function getImport(db: Tx, id: string) {
  const row = isUuid(id) ? await db.import.findUnique({ where: { id } }) : null;
  if (!row) throw notFound();
  return {
    ...row,
    columns: importColumnsSchema.parse(row.columns),
    author: importAuthorSchema.parse(row.author),
  };
}

export type Import = Awaited<ReturnType<typeof getImport>>;
