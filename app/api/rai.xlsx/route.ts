import { answerDownload } from "#lib/open-data/answer-download.ts";
import { answerPreflight } from "#lib/open-data/cross-origin.ts";

export const GET = (request: Request): Promise<Response> => answerDownload(request, "xlsx");
export const OPTIONS = answerPreflight;
