import { answerPreflight } from "#lib/open-data/cross-origin.ts";
import { answerProjectsFile } from "#lib/projects/public/project-files.ts";

export const GET = (request: Request): Promise<Response> => answerProjectsFile(request, "xlsx");
export const OPTIONS = answerPreflight;
