import { answerPreflight } from "#lib/open-data/cross-origin.ts";
import { answerGalleryFile } from "#lib/practices/gallery-files.ts";

export const GET = (request: Request): Promise<Response> => answerGalleryFile(request, "csv");
export const OPTIONS = answerPreflight;
