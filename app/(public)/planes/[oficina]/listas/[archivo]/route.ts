import { answerTableFile, TABLE_FORMATS } from "#lib/open-data/table-file.ts";
import { findPublished } from "#lib/plans/adopting/public-plans.ts";
import { findExportList } from "#lib/plans/exports/export-lists.ts";

type Context = { params: Promise<{ oficina: string; archivo: string }> };

/** A list of an adopted plan as a file: `/planes/jalisco/listas/acciones.csv?version=…`; without version, of the last. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { oficina, archivo } = await params;
  const version = new URL(request.url).searchParams.get("version") ?? undefined;
  const [slug = "", extension = ""] = archivo.split(".");
  const format = TABLE_FORMATS.find((each) => each === extension);
  const published = format && (await findPublished(oficina, version));
  const list = published && findExportList(slug, published.snapshot.content, "anybody");
  if (!list) return Response.json({ error: "No hay una lista así de ese plan." }, { status: 404 });
  const name = `plan-${oficina}-version-${published.head.number}-${slug}`;
  return answerTableFile(request, format, { ...list, name });
}
