import type { Tx } from "#lib/kernel/db.ts";
import { sourceSchema } from "./bulletin-input.ts";
import { ARTICLE_SECTIONS } from "./bulletin-words.ts";

/**
 * What an article about a published practice, call or event may begin with, as its form sends it; an empty one for anything else.
 * @param source as its form names it
 */
export async function beginFrom(db: Tx, source: string): Promise<Record<string, string>> {
  const empty = { section: ARTICLE_SECTIONS.ARTICLES.slug };
  const read = sourceSchema.safeParse(source);
  if (!read.success) return empty;
  const { practiceId, callId, eventId } = read.data;
  if (practiceId) {
    const practice = await db.practice.findFirst({
      where: { id: practiceId, publishedAt: { not: null } },
      select: { name: true, summary: true, office: { select: { name: true } } },
    });
    if (!practice) return empty;
    const { name, summary, office } = practice;
    return {
      source,
      section: ARTICLE_SECTIONS.PRACTICES.slug,
      title: name,
      body: summary,
      byline: office.name,
    };
  }
  const section = ARTICLE_SECTIONS.OPPORTUNITIES.slug;
  if (callId) {
    const call = await db.call.findFirst({
      where: { id: callId, state: "PUBLISHED" },
      select: { title: true, summary: true, areas: true },
    });
    return call
      ? { source, section, title: call.title, body: call.summary, areas: call.areas.join(",") }
      : empty;
  }
  const event = eventId
    ? await db.event.findFirst({
        where: { id: eventId, state: "PUBLISHED" },
        select: { title: true, purpose: true, areas: { select: { areaKey: true } } },
      })
    : null;
  if (!event) return empty;
  const { title, purpose, areas } = event;
  return { source, section, title, body: purpose, areas: areas.map(({ areaKey }) => areaKey).join(",") };
}
