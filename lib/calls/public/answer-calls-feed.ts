import { getSettings } from "#lib/kernel/env.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { answerRefusal } from "#lib/open-data/answer-refusal.ts";
import type { Feed, FeedEntry, FeedFormat } from "#lib/open-data/feeds/feed.ts";
import { FEED_FORMATS } from "#lib/open-data/feeds/feed-formats.ts";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
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

const MOST_ENTRIES = 50;

/** The calls, or those that the filters of the address let through, the last published first: `/convocatorias.atom?ods=4`. */
export async function answerCallsFeed(request: Request, format: FeedFormat): Promise<Response> {
  try {
    const { filters, ignored } = readCallsQuery(Object.fromEntries(new URL(request.url).searchParams));
    if (ignored.length > 0) throw new DomainError("invalid", ignored.join(" "));
    const { mime, write } = FEED_FORMATS[format];
    return answerCacheable(request, write(await readFeed(filters)), { "Content-Type": mime });
  } catch (error) {
    return answerRefusal(error);
  }
}

async function readFeed(filters: CallFilters): Promise<Feed> {
  const { appUrl: origin, mode } = getSettings();
  const all = await callDesk.listPublished();
  const calls = selectCalls(all, filters)
    .toSorted((one, other) => other.publishedAt!.getTime() - one.publishedAt!.getTime())
    .slice(0, MOST_ENTRIES);
  const area = all.flatMap(({ areas }) => areas).find(({ key }) => key === filters.area);
  const entries = calls.map((call) => toEntry(call, origin));
  const about = "Convocatorias de cooperación para estados y municipios, y hasta cuándo.";
  return {
    title: ["Convocatorias", nameCallFilters(filters, area?.name ?? filters.area ?? "")]
      .filter(Boolean)
      .join(" · "),
    description: mode === "demo" ? `${about} Inventadas: son de una demostración.` : about,
    author: PORTAL_NAME,
    language: "es-MX",
    page: origin + callsAddress(filters),
    addresses: {
      atom: origin + callsFeedAddress("atom", filters),
      json: origin + callsFeedAddress("json", filters),
    },
    updated:
      entries
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1) ?? "2026-01-01T00:00:00Z",
    entries,
  };
}

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
