import { answerPreflight } from "#lib/open-data/cross-origin.ts";
import { answerSearch } from "#lib/open-data/search/answer-search.ts";

export const GET = (request: Request): Promise<Response> => answerSearch(request);
export const OPTIONS = answerPreflight;
