import { requirePermission } from "#lib/auth/require-permission.ts";
import { answerPanoramaFile } from "#lib/panorama/files/answer-file.ts";

type FileContext = { params: Promise<{ archivo: string }> };

/** A figure, or the list of activities, as its reader may see it: «temas.csv», «meses.svg», «actividades.xlsx». */
export async function GET(request: Request, { params }: FileContext): Promise<Response> {
  const actor = await requirePermission("panorama.read");
  return answerPanoramaFile(request, (await params).archivo, actor);
}
