import { ARTICLE_SECTIONS, SECTION_KEYS } from "./bulletin-words.ts";
import type { ArticleView } from "./bulletin-views.ts";

/** Articles by their sections, in their order; a section without any is left out. */
export const sectionsOf = <Article extends Pick<ArticleView, "section">>(articles: readonly Article[]) =>
  SECTION_KEYS.map((key) => ({
    key,
    ...ARTICLE_SECTIONS[key],
    articles: articles.filter(({ section }) => section === key),
  })).filter(({ articles: some }) => some.length > 0);
