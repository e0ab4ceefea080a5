import { catalogueTemplate } from "#lib/directory/catalogue-file.ts";
import { requireKeeper } from "../require-keeper.ts";

/** An empty catalogue to fill. */
export async function GET(): Promise<Response> {
  await requireKeeper();
  return new Response(catalogueTemplate(), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="plantilla-directorio.csv"',
      "Cache-Control": "private, no-store",
    },
  });
}
