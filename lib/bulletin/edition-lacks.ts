import type { EditionView } from "./bulletin-views.ts";

/** What an edition still lacks to be published, a sentence each. */
export const lacksOf = ({ articles }: Pick<EditionView, "articles">): string[] => [
  ...(articles.length === 0 ? ["Todavía no tiene artículos."] : []),
  ...articles
    .filter(({ picture }) => picture?.alt === "")
    .map(({ title }) => `A la imagen de «${title}» le falta decir qué se ve.`),
];
