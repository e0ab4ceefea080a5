import { getSettings } from "#lib/kernel/env.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { answerCacheable } from "../answer-cacheable.ts";
import { answerRefusal } from "../answer-refusal.ts";
import type { Feed, FeedEntry, FeedFormat } from "./feed.ts";
import { FEED_FORMATS } from "./feed-formats.ts";

/** So many of a list are in its feed. */
export const MOST_ENTRIES = 50;

/** When a list that has nothing yet was last changed. */
const BEFORE_ANYTHING = "2026-01-01T00:00:00Z";

/** How the feed of a public list is made. Addresses are paths of the portal. */
export interface ListFeed<Filters> {
  /** What an address asks for, and a sentence for each thing that was not understood. */
  readQuery(params: Record<string, string>): { filters: Filters; ignored: string[] };
  /** The page of the list. */
  address(filters: Filters): string;
  feedAddress(format: FeedFormat, filters: Filters): string;
  /** What it is; and what is said beside it of a demonstration's. */
  about: { what: string; whenDemo: string };
  /** Its title and its entries, the last first. @param origin of the portal, before the address of each */
  read(filters: Filters, origin: string): Promise<{ title: string; entries: FeedEntry[] }>;
}

/** The feed of a list, or of what the filters of the address let through; a refusal where one of them is not understood. */
export async function answerListFeed<Filters>(
  request: Request,
  format: FeedFormat,
  list: ListFeed<Filters>,
): Promise<Response> {
  try {
    const { filters, ignored } = list.readQuery(Object.fromEntries(new URL(request.url).searchParams));
    if (ignored.length > 0) throw new DomainError("invalid", ignored.join(" "));
    const { mime, write } = FEED_FORMATS[format];
    return answerCacheable(request, write(await readFeed(list, filters)), { "Content-Type": mime });
  } catch (error) {
    return answerRefusal(error);
  }
}

async function readFeed<Filters>(list: ListFeed<Filters>, filters: Filters): Promise<Feed> {
  const { appUrl: origin, mode } = getSettings();
  const { what, whenDemo } = list.about;
  const { title, entries } = await list.read(filters, origin);
  const changes = entries.map(({ updated }) => updated).toSorted();
  return {
    ...{ title, entries, author: PORTAL_NAME, language: "es-MX" },
    description: mode === "demo" ? `${what} ${whenDemo}` : what,
    page: origin + list.address(filters),
    addresses: {
      atom: origin + list.feedAddress("atom", filters),
      json: origin + list.feedAddress("json", filters),
    },
    updated: changes.at(-1) ?? BEFORE_ANYTHING,
  };
}
