import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { panoramaDesk } from "#lib/panorama/panorama-desk.ts";
import { drawReport, REPORT_MEDIA } from "#lib/panorama/reports/draw-report.ts";

type Context = { params: Promise<{ periodo: string; archivo: string }> };

const nothing = () => Response.json({ error: "No hay un archivo así de ese informe." }, { status: 404 });

/** An edition as a file: `informe.pdf`, `informe.docx`, `informe.json` byte by byte as it was hashed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { periodo, archivo } = await params;
  const edition = new URL(request.url).searchParams.get("edicion") ?? undefined;
  const closed = await panoramaDesk.findClosed(periodo, edition);
  // A page can say what it shows instead of what was asked for; a file cannot.
  if (!closed?.isAsked) return nothing();
  const saved = (extension: string) => ({
    "Content-Disposition": `attachment; filename="informe-${periodo}-edicion-${closed.head.number}.${extension}"`,
  });
  if (archivo === "informe.json") {
    const type = { "Content-Type": "application/json; charset=utf-8" };
    return answerCacheable(request, closed.text, { ...type, ...saved("json") });
  }
  const format = (["pdf", "docx"] as const).find((each) => archivo === `informe.${each}`);
  if (!format) return nothing();
  const bytes = new Uint8Array(await drawReport(closed, format));
  return answerCacheable(request, bytes, { "Content-Type": REPORT_MEDIA[format], ...saved(format) });
}
