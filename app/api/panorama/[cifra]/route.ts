import { answerPreflight } from "#lib/open-data/cross-origin.ts";
import { answerPanoramaFile } from "#lib/panorama/files/answer-file.ts";

type FigureContext = { params: Promise<{ cifra: string }> };

/** `GET /api/panorama/temas?estado=14`, and the same as `temas.csv`, `.xlsx` or `.svg`; the list is `actividades.csv`. */
export const GET = async (request: Request, { params }: FigureContext): Promise<Response> =>
  answerPanoramaFile(request, (await params).cifra, "anyone");

export const OPTIONS = answerPreflight;
