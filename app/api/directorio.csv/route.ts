import { answerDirectoryFile } from "#lib/directory/answer-directory-file.ts";
import { answerPreflight } from "#lib/open-data/cross-origin.ts";

export const GET = (request: Request): Promise<Response> => answerDirectoryFile(request, "csv");
export const OPTIONS = answerPreflight;
