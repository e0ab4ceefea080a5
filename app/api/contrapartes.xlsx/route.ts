import { answerPreflight } from "#lib/open-data/cross-origin.ts";
import { answerNoticesFile } from "#lib/partner-notices/public/notice-files.ts";

export const GET = (request: Request): Promise<Response> => answerNoticesFile(request, "xlsx");
export const OPTIONS = answerPreflight;
