import { getSettings } from "#lib/kernel/env.ts";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import type { MailingContent } from "#lib/mailings/begin-mailing.ts";
import { xmlText } from "#lib/open-data/xml-text.ts";
import { toMailHtml, toPlainText } from "#lib/written-text/write-text.ts";
import { articlePath, editionPath, picturePath } from "./bulletin-address.ts";
import type { ArticleView, EditionView } from "./bulletin-views.ts";
import { sectionsOf } from "./edition-sections.ts";

type Mailed = Pick<EditionView, "title" | "intro" | "articles">;

const subjectOf = (title: string, number: number) =>
  `Boletín ${number}: ${title}`.slice(0, 200).toWellFormed();

/** Keys of the areas of its articles; none when one of them is of no area: that one is for everyone. */
export function areasOf(articles: readonly Pick<ArticleView, "areas">[]): string[] {
  if (articles.some(({ areas }) => areas.length === 0)) return [];
  return [...new Set(articles.flatMap(({ areas }) => areas.map(({ key }) => key)))].sort();
}

/**
 * An edition as its mail says it.
 * @param number that it has, or would have
 */
export function editionMail(edition: Mailed, number: number): MailingContent {
  const { appUrl } = getSettings();
  return {
    subject: subjectOf(edition.title, number),
    text: plainMail(edition, number, appUrl),
    html: htmlMail(edition, number, appUrl),
    areas: areasOf(edition.articles),
  };
}

function plainMail({ title, intro, articles }: Mailed, number: number, origin: string): string {
  const parts = [
    `${PORTAL_NAME}\nBoletín ${number}\n\n${title.toLocaleUpperCase("es-MX")}`,
    ...(intro ? [toPlainText(intro)] : []),
    ...sectionsOf(articles).flatMap(({ label, articles: some }) => [
      `== ${label} ==`,
      ...some.map((article) => plainArticle(article, origin)),
    ]),
    `En el portal, con sus imágenes: ${origin}${editionPath(number)}`,
  ];
  return parts.join("\n\n");
}

function plainArticle({ title, byline, body, link }: ArticleView, origin: string): string {
  return [
    [title.toLocaleUpperCase("es-MX"), byline].filter(Boolean).join("\n"),
    toPlainText(body),
    ...(link ? [`${link.label}: ${origin}${link.href}`] : []),
  ].join("\n\n");
}

function htmlMail({ title, intro, articles }: Mailed, number: number, origin: string): string {
  const page = xmlText(origin + editionPath(number));
  return [
    `<p>Boletín ${number}</p>`,
    `<h1><a href="${page}">${xmlText(title)}</a></h1>`,
    toMailHtml(intro, 2),
    ...sectionsOf(articles).flatMap(({ label, articles: some }) => [
      `<hr>\n<h2>${xmlText(label)}</h2>`,
      ...some.map((article) => htmlArticle(article, number, origin)),
    ]),
    `<p><a href="${page}">Leerlo en el portal</a></p>`,
  ].join("\n");
}

function htmlArticle(article: ArticleView, number: number, origin: string): string {
  const { id, title, byline, body, link, picture } = article;
  const width = picture ? Math.min(picture.width, 560) : 0;
  return [
    `<h3><a href="${xmlText(origin + articlePath(number, id))}">${xmlText(title)}</a></h3>`,
    byline && `<p><em>${xmlText(byline)}</em></p>`,
    picture &&
      `<p><img src="${xmlText(origin + picturePath(number, picture.sha256))}" alt="${xmlText(picture.alt)}" width="${width}"></p>`,
    toMailHtml(body, 4),
    link && `<p><a href="${xmlText(origin + link.href)}">${xmlText(link.label)}</a></p>`,
  ]
    .filter(Boolean)
    .join("\n");
}
