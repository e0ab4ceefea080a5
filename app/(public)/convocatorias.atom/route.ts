import { answerCallsFeed } from "#lib/calls/public/answer-calls-feed.ts";
import { answerPreflight } from "#lib/open-data/cross-origin.ts";

export const GET = (request: Request): Promise<Response> => answerCallsFeed(request, "atom");
export const OPTIONS = answerPreflight;
