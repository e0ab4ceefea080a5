import type { Tx } from "#lib/kernel/db.ts";
import type { Page } from "#lib/kernel/page.ts";
import { importAuthorSchema } from "./import-author.ts";
import type { Import } from "./get-import.ts";

export type ImportSummary = Pick<Import, "id" | "fileName" | "status" | "createdAt" | "total"> & {
  /** Whoever gave the last order. */
  by: string;
};

const PAGE_SIZE = 20;

/** The imports, the last one first. */
export async function listImports(db: Tx, page: number): Promise<Page<ImportSummary>> {
  const [total, rows] = await Promise.all([
    db.import.count(),
    db.import.findMany({
      select: { id: true, fileName: true, status: true, createdAt: true, total: true, author: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
  ]);
  const summaries = rows.map(({ author, ...row }) => ({ ...row, by: importAuthorSchema.parse(author).name }));
  return { rows: summaries, total, page, pageSize: PAGE_SIZE };
}
