import { answerEditionsFeed } from "#lib/bulletin/public/answer-editions-feed.ts";
import { answerPreflight } from "#lib/open-data/cross-origin.ts";

export const GET = (request: Request): Promise<Response> => answerEditionsFeed(request, "json");
export const OPTIONS = answerPreflight;
