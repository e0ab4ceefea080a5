import { notFound } from "next/navigation";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { csvResponse } from "#lib/kernel/csv-response.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { importDesk } from "#lib/registry-import/import-desk.ts";
import { REPORT_HEADER, reportLine } from "#lib/registry-import/import-report.ts";

type Context = { params: Promise<{ id: string }> };

/** The report of an import, to keep: every row with what was decided, interpreted and done. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  await requirePermission("registry.import");
  const { id } = await params;
  await importDesk.get(id).catch((error: unknown) => {
    if (error instanceof DomainError) notFound();
    throw error;
  });
  async function* lines() {
    for await (const row of importDesk.readRows(id)) yield reportLine(row);
  }
  return csvResponse(`importacion-${id}.csv`, REPORT_HEADER, lines());
}
