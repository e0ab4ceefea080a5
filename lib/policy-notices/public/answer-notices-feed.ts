import { getDatabase } from "#lib/kernel/db.ts";
import type { FeedFormat } from "#lib/open-data/feeds/feed.ts";
import { answerListFeed, type ListFeed, MOST_ENTRIES } from "#lib/open-data/feeds/list-feed.ts";
import { toSummary } from "#lib/written-text/write-text.ts";
import { listPublicNotices } from "./list-public-notices.ts";
import {
  noticeAddress,
  type NoticeFilters,
  noticesAddress,
  noticesFeedAddress,
  readNoticesQuery,
} from "./notices-query.ts";

const FEED: ListFeed<NoticeFilters> = {
  readQuery: readNoticesQuery,
  address: noticesAddress,
  feedAddress: noticesFeedAddress,
  about: {
    what: "Comunicados de política exterior para estados y municipios.",
    whenDemo: "Inventados: son de una demostración.",
  },
  async read(filters, origin) {
    const { notices } = await listPublicNotices(getDatabase(), filters, { page: 1, pageSize: MOST_ENTRIES });
    const entries = notices.map(
      ({ id, code, title, body, publishedAt, updatedAt, corrections, areas, countries }) => ({
        id: `urn:uuid:${id}`,
        address: origin + noticeAddress(code!),
        title,
        summary: toSummary(body, 600),
        published: publishedAt!.toISOString(),
        updated: (corrections.at(-1)?.at ?? updatedAt).toISOString(),
        tags: [...areas, ...countries].map(({ name }) => name),
      }),
    );
    return { title: "Comunicados de política exterior", entries };
  },
};

/** The notices, or those that the filters of the address let through, the last first: `/comunicados.atom?pais=US`. */
export const answerNoticesFeed = (request: Request, format: FeedFormat): Promise<Response> =>
  answerListFeed(request, format, FEED);
