import type { ArticleView } from "#lib/bulletin/bulletin-views.ts";
import { bulletinDesk } from "#lib/bulletin/bulletin-desk.ts";
import { ARTICLE_SECTIONS } from "#lib/bulletin/bulletin-words.ts";

/** The lists that the form of an article chooses from; what it is about already stays among them. */
export async function readArticleOptions(article?: Pick<ArticleView, "source" | "title">) {
  const [areas, { practices, calls, events }] = await Promise.all([
    bulletinDesk.listAreas(),
    bulletinDesk.listSources(),
  ]);
  const sources = [...practices, ...calls, ...events];
  const isGone = article?.source && sources.every(({ value }) => value !== article.source);
  return {
    areas,
    sources: isGone
      ? [{ value: article.source, label: `Lo que ya tenía: ${article.title}` }, ...sources]
      : sources,
  };
}

/** An article as its form sends it. */
export const articleValues = ({
  section,
  title,
  byline,
  body,
  areas,
  source,
}: ArticleView): Record<string, string> => ({
  ...{ title, byline, body, source },
  section: ARTICLE_SECTIONS[section].slug,
  areas: areas.map(({ key }) => key).join(","),
});
