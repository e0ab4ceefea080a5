import { answerPreflight } from "#lib/open-data/cross-origin.ts";
import { answerNoticesFeed } from "#lib/policy-notices/public/answer-notices-feed.ts";

export const GET = (request: Request): Promise<Response> => answerNoticesFeed(request, "atom");
export const OPTIONS = answerPreflight;
