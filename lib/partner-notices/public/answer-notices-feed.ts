import { formatDate } from "#lib/kernel/format-date.ts";
import type { FeedEntry, FeedFormat } from "#lib/open-data/feeds/feed.ts";
import { answerListFeed, type ListFeed, MOST_ENTRIES } from "#lib/open-data/feeds/list-feed.ts";
import { sayLanguages, sayOfficePlace, sayWhere } from "../describe-notice.ts";
import { noticeDesk } from "../notice-desk.ts";
import type { NoticeView } from "../notice-view.ts";
import { noticePath } from "./notice-paths.ts";
import {
  nameNoticeFilters,
  type NoticeFilters,
  noticesAddress,
  noticesFeedAddress,
  readNoticesQuery,
  selectNotices,
} from "./notices-query.ts";

const FEED: ListFeed<NoticeFilters> = {
  readQuery: readNoticesQuery,
  address: noticesAddress,
  feedAddress: noticesFeedAddress,
  about: {
    what: "Gobiernos de estados y municipios de México que buscan contraparte en otros países.",
    whenDemo: "Inventados: son de una demostración.",
  },
  async read(filters, origin) {
    const all = await noticeDesk.listPublic();
    const notices = selectNotices(all, filters)
      .toSorted((one, other) => other.publishedAt!.getTime() - one.publishedAt!.getTime())
      .slice(0, MOST_ENTRIES);
    const area = all.flatMap(({ areas }) => areas).find(({ key }) => key === filters.area);
    const named = nameNoticeFilters(filters, area?.name ?? filters.area ?? "");
    return {
      title: ["Buscan contraparte", named].filter(Boolean).join(" · "),
      entries: notices.map((notice) => toEntry(notice, origin)),
    };
  },
};

/** The notices, or those that the filters let through, the last published first: `/atlas/buscan-contraparte.atom?pais=FR`. */
export const answerNoticesFeed = (request: Request, format: FeedFormat): Promise<Response> =>
  answerListFeed(request, format, FEED);

function toEntry(notice: NoticeView, origin: string): FeedEntry {
  const { id, code, title, offers, seeks, office, validUntil, publishedAt, updatedAt, areas } = notice;
  const facts = [
    `${office.name} (${sayOfficePlace(office)}).`,
    `Busca: ${seeks}`,
    `Ofrece: ${offers}`,
    `Dónde: ${sayWhere(notice)}. Lenguas: ${sayLanguages(notice)}.`,
    `Recibe respuestas hasta el ${formatDate(validUntil)}.`,
  ];
  return {
    id: `urn:uuid:${id}`,
    address: origin + noticePath(code!),
    ...{ title, summary: facts.join(" "), tags: areas.map(({ name }) => name) },
    published: publishedAt!.toISOString(),
    updated: updatedAt.toISOString(),
  };
}
