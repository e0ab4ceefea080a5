import { WrittenText } from "#components/written-text/written-text.tsx";
import { CorrectionList } from "#components/bulletin/correction-list.tsx";
import { Picture } from "#components/plans/picture.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { articleAnchor } from "#lib/bulletin/bulletin-address.ts";
import type { ArticleView, EditionView } from "#lib/bulletin/bulletin-views.ts";
import { sectionsOf } from "#lib/bulletin/edition-sections.ts";

type EditionTextProps = {
  edition: Pick<EditionView, "intro" | "articles" | "corrections">;
  /** Where the picture of an article is. */
  pictureOf: (article: ArticleView) => string;
};

/** An edition as it is read: its presentation, what it contains, and its articles by sections. */
export function EditionText({ edition: { intro, articles, corrections }, pictureOf }: EditionTextProps) {
  const sections = sectionsOf(articles);
  return (
    <>
      <CorrectionList corrections={corrections} />
      {intro ? <WrittenText text={intro} level={2} /> : null}
      {articles.length > 1 ? (
        <nav
          aria-label="En esta edición"
          className="rounded-panel border border-linea bg-white p-5 print:hidden"
        >
          <ul className="grid gap-x-8 gap-y-4 md:grid-cols-2">
            {sections.map(({ key, label, articles: some }) => (
              <li key={key}>
                <p className="text-sm font-semibold text-tinta-suave">{label}</p>
                <ul className="mt-1 space-y-1">
                  {some.map(({ id, title }) => (
                    <li key={id}>
                      <a href={`#${articleAnchor(id)}`} className="link">
                        {title}
                      </a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {sections.map(({ key, label, articles: some }) => (
        <section key={key} className="space-y-6">
          <h2 className="border-b border-linea pb-2 text-xl">{label}</h2>
          {some.map((article) => (
            <Article key={article.id} article={article} src={pictureOf(article)} />
          ))}
        </section>
      ))}
    </>
  );
}

function Article({ article, src }: { article: ArticleView; src: string }) {
  const { id, title, byline, body, areas, link, picture, corrections } = article;
  return (
    <article
      id={articleAnchor(id)}
      className="space-y-4 rounded-panel border border-linea bg-white p-5 sm:p-6 print:border-0 print:p-0"
    >
      <header className="space-y-1">
        <h3 className="text-lg">{title}</h3>
        {byline ? <p className="text-sm font-semibold">{byline}</p> : null}
        {areas.length > 0 ? (
          <p className="text-sm text-tinta-suave">{areas.map(({ name }) => name).join(" · ")}</p>
        ) : null}
      </header>
      <CorrectionList corrections={corrections} />
      {picture ? <Picture picture={picture} src={src} /> : null}
      <WrittenText text={body} level={4} />
      {link ? (
        <p>
          <TextLink href={link.href}>{link.label}</TextLink>
        </p>
      ) : null}
    </article>
  );
}
