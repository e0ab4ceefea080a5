import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { answerRefusal } from "#lib/open-data/answer-refusal.ts";
import { answerPreflight } from "#lib/open-data/cross-origin.ts";
import { openTable } from "#lib/statistics/open-statistics.ts";
import { tableCsv, tableFileName, tableJson } from "#lib/statistics/table-formats.ts";

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
    return answerRefusal(error);
  }
}

export const OPTIONS = answerPreflight;
