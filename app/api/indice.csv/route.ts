import { answerIndexFile } from "#lib/activity-index/index-files.ts";
import { answerPreflight } from "#lib/open-data/cross-origin.ts";

export const GET = (request: Request): Promise<Response> => answerIndexFile(request, "csv");
export const OPTIONS = answerPreflight;
