import type { FeedEntry, FeedFormat } from "#lib/open-data/feeds/feed.ts";
import { answerListFeed, type ListFeed, MOST_ENTRIES } from "#lib/open-data/feeds/list-feed.ts";
import { callDesk } from "../call-desk.ts";
import { sayClosing } from "../call-zones.ts";
import type { CallView } from "../call-view.ts";
import { sayAmounts, sayApplicants } from "../describe-call.ts";
import {
  callAddress,
  type CallFilters,
  callsAddress,
  callsFeedAddress,
  nameCallFilters,
  readCallsQuery,
  selectCalls,
} from "./calls-query.ts";

const FEED: ListFeed<CallFilters> = {
  readQuery: readCallsQuery,
  address: callsAddress,
  feedAddress: callsFeedAddress,
  about: {
    what: "Convocatorias de cooperación para estados y municipios, y hasta cuándo.",
    whenDemo: "Inventadas: son de una demostración.",
  },
  async read(filters, origin) {
    const all = await callDesk.listPublished();
    const calls = selectCalls(all, filters)
      .toSorted((one, other) => other.publishedAt!.getTime() - one.publishedAt!.getTime())
      .slice(0, MOST_ENTRIES);
    const area = all.flatMap(({ areas }) => areas).find(({ key }) => key === filters.area);
    const named = nameCallFilters(filters, area?.name ?? filters.area ?? "");
    return {
      title: ["Convocatorias", named].filter(Boolean).join(" · "),
      entries: calls.map((call) => toEntry(call, origin)),
    };
  },
};

/** The calls, or those that the filters of the address let through, the last published first: `/convocatorias.atom?ods=4`. */
export const answerCallsFeed = (request: Request, format: FeedFormat): Promise<Response> =>
  answerListFeed(request, format, FEED);

function toEntry(call: CallView, origin: string): FeedEntry {
  const { id, code, title, convener, summary, publishedAt, updatedAt, areas } = call;
  const facts = [
    `Convoca: ${convener}.`,
    `${sayApplicants(call)}.`,
    `Cierra: ${sayClosing(call.closesAt, call.zone)}.`,
    sayAmounts(call) && `${sayAmounts(call)}.`,
    summary,
  ];
  return {
    id: `urn:uuid:${id}`,
    address: origin + callAddress(code!),
    title,
    summary: facts.filter(Boolean).join(" "),
    published: publishedAt!.toISOString(),
    updated: updatedAt.toISOString(),
    tags: areas.map(({ name }) => name),
  };
}
