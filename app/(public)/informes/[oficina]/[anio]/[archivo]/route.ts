import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { answerTableFile, TABLE_FORMATS } from "#lib/open-data/table-file.ts";
import { drawReport } from "#lib/plans/reports/draw-report.ts";
import { indicatorTable } from "#lib/plans/reports/indicator-table.ts";
import { findReportEdition } from "#lib/plans/reports/public-reports.ts";

type Context = { params: Promise<{ oficina: string; anio: string; archivo: string }> };

const nothing = () => Response.json({ error: "No hay un archivo así de ese informe." }, { status: 404 });

/** An edition as a file: `informe.pdf`, `informe.json` byte by byte as it was hashed, `indicadores.csv`, `.xlsx`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { oficina, anio, archivo } = await params;
  const edition = new URL(request.url).searchParams.get("edicion") ?? undefined;
  const published = await findReportEdition(oficina, anio, edition);
  // A page can say what it shows instead of what was asked for; a file cannot.
  if (!published?.isAsked) return nothing();
  const { slug, year } = published.report;
  const saved = (extension: string) => ({
    "Content-Disposition": `attachment; filename="informe-${slug}-${year}-edicion-${published.head.number}.${extension}"`,
  });
  if (archivo === "informe.pdf") {
    const bytes = new Uint8Array(await drawReport(published));
    return answerCacheable(request, bytes, { "Content-Type": "application/pdf", ...saved("pdf") });
  }
  if (archivo === "informe.json") {
    const type = { "Content-Type": "application/json; charset=utf-8" };
    return answerCacheable(request, published.text, { ...type, ...saved("json") });
  }
  const format = TABLE_FORMATS.find((each) => archivo === `indicadores.${each}`);
  return format ? answerTableFile(request, format, indicatorTable(published.report)) : nothing();
}
