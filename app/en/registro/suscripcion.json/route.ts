import { answerPreflight } from "#lib/open-data/cross-origin.ts";
import { answerFeed } from "#lib/open-data/feeds/answer-feed.ts";

export const GET = (request: Request): Promise<Response> => answerFeed(request, "json", "en");
export const OPTIONS = answerPreflight;
