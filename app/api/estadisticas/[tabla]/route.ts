import { DomainError, ERROR_STATUS } from "#lib/kernel/errors.ts";
import { openTable } from "#lib/statistics/open-statistics.ts";
import { tableCsv, tableFileName, tableJson } from "#lib/statistics/table-formats.ts";
import { answerCacheable } from "../answer-cacheable.ts";
import { OPEN_TO_ALL, PREFLIGHT } from "../open-data-headers.ts";

type TableContext = { params: Promise<{ tabla: string }> };

/** `GET /api/estadisticas/region?estado=14`, and `/api/estadisticas/region.csv?estado=14` for the same rows as a file. */
export async function GET(request: Request, { params }: TableContext): Promise<Response> {
  const [, asked = "", csv] = /^(.*?)(\.csv)?$/.exec((await params).tabla) ?? [];
  const address = new URL(request.url).searchParams;
  try {
    const data = await openTable(asked, Object.fromEntries(address));
    if (csv === undefined) {
      return answerCacheable(request, tableJson(data), { "Content-Type": "application/json; charset=utf-8" });
    }
    return answerCacheable(request, tableCsv(data), {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${tableFileName(data)}"`,
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return Response.json(
      { error: error.message },
      { status: ERROR_STATUS[error.code], headers: { ...OPEN_TO_ALL, "Cache-Control": "no-store" } },
    );
  }
}

/** What a browser asks before it sends another site's conditional request. */
export const OPTIONS = (): Response => new Response(null, { status: 204, headers: PREFLIGHT });
