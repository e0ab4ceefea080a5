import { getSettings } from "#lib/kernel/env.ts";
import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { answerPreflight } from "#lib/open-data/cross-origin.ts";
import { describeApi } from "#lib/open-data/openapi/describe-api.ts";

/** `GET /api/openapi.json`: what this API answers, for programs that write programs. */
export const GET = (request: Request): Response =>
  answerCacheable(request, JSON.stringify(describeApi(getSettings().appUrl)), {
    "Content-Type": "application/json; charset=utf-8",
  });

export const OPTIONS = answerPreflight;
