import type { ArticleSection, ContributionState, EditionState } from "#lib/generated/prisma/enums.ts";

export interface PictureView {
  sha256: string;
  width: number;
  height: number;
  alt: string;
}

export interface CorrectionView {
  text: string;
  at: Date;
}

export interface ArticleView {
  id: string;
  section: ArticleSection;
  title: string;
  byline: string;
  body: string;
  areas: { key: string; name: string }[];
  /** `practica:<id>` and the like, as its form says it; empty for none. */
  source: string;
  /** Where what it is about can be read; null when it is about nothing, or that is not public any more. */
  link: { href: string; label: string } | null;
  picture: PictureView | null;
  contributionId: string | null;
  revision: number;
  corrections: CorrectionView[];
}

/** An edition with its articles in the order in which they are read. */
export interface EditionView {
  id: string;
  number: number | null;
  state: EditionState;
  title: string;
  intro: string;
  publishAt: Date | null;
  publishedAt: Date | null;
  revision: number;
  updatedAt: Date;
  updatedBy: string;
  articles: ArticleView[];
  /** Of the edition as a whole. */
  corrections: CorrectionView[];
}

export interface ContributionView {
  id: string;
  office: { id: string; name: string };
  state: ContributionState;
  title: string;
  byline: string;
  body: string;
  areas: { key: string; name: string }[];
  sentAt: Date | null;
  decidedAt: Date | null;
  reason: string;
  revision: number;
  updatedAt: Date;
  updatedBy: string;
  picture: PictureView | null;
  /** What became of it. */
  article: {
    title: string;
    byline: string;
    body: string;
    edition: { id: string; number: number | null; title: string };
  } | null;
}
