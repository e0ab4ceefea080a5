import { answerAtlasFile } from "#lib/atlas/answer-atlas.ts";
import { answerPreflight } from "#lib/open-data/cross-origin.ts";

export const GET = (request: Request): Promise<Response> => answerAtlasFile(request, "xlsx");
export const OPTIONS = answerPreflight;
