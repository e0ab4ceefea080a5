import { getDatabase } from "#lib/kernel/db.ts";
import type { FeedFormat } from "#lib/open-data/feeds/feed.ts";
import { answerListFeed, type ListFeed, MOST_ENTRIES } from "#lib/open-data/feeds/list-feed.ts";
import { toSummary } from "#lib/written-text/write-text.ts";
import { editionPath } from "../bulletin-address.ts";
import {
  type EditionFilters,
  editionsAddress,
  editionsFeedAddress,
  readEditionsQuery,
} from "./editions-query.ts";
import { listArchive } from "./list-archive.ts";

const FEED: ListFeed<EditionFilters> = {
  readQuery: readEditionsQuery,
  address: editionsAddress,
  feedAddress: editionsFeedAddress,
  about: {
    what: "El boletín de la acción internacional de estados y municipios.",
    whenDemo: "Inventado: es de una demostración.",
  },
  async read(filters, origin) {
    const { editions } = await listArchive(getDatabase(), filters, { page: 1, pageSize: MOST_ENTRIES });
    const entries = editions.map(({ id, number, title, intro, publishedAt, articles }) => ({
      id: `urn:uuid:${id}`,
      address: origin + editionPath(number),
      title: `Boletín ${number}: ${title}`,
      summary: [toSummary(intro, 400), articles.map((one) => one.title).join(" · ")]
        .filter(Boolean)
        .join(" — "),
      published: publishedAt.toISOString(),
      updated: publishedAt.toISOString(),
      tags: [],
    }));
    return { title: "Boletín", entries };
  },
};

/** The editions, or those that the filters of the address let through, the last first: `/boletin.atom?tema=agua`. */
export const answerEditionsFeed = (request: Request, format: FeedFormat): Promise<Response> =>
  answerListFeed(request, format, FEED);
