import { answerAtlas } from "#lib/atlas/answer-atlas.ts";
import { answerPreflight } from "#lib/open-data/cross-origin.ts";

export const GET = (request: Request): Promise<Response> => answerAtlas(request);
export const OPTIONS = answerPreflight;
