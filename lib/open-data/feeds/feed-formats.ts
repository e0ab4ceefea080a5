import type { Feed, FeedFormat } from "./feed.ts";
import { writeAtom } from "./write-atom.ts";
import { writeJsonFeed } from "./write-json-feed.ts";

export const FEED_FORMATS = {
  atom: { mime: "application/atom+xml; charset=utf-8", write: writeAtom },
  json: { mime: "application/feed+json; charset=utf-8", write: writeJsonFeed },
} as const satisfies Record<FeedFormat, { mime: string; write(feed: Feed): string }>;
