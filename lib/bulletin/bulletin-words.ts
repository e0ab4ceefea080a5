import type { ArticleSection, ContributionState, EditionState } from "#lib/generated/prisma/enums.ts";

/** The sections of an edition, in their order. */
export const ARTICLE_SECTIONS = {
  ARTICLES: { slug: "articulos", label: "Artículos" },
  PRACTICES: { slug: "practicas", label: "Buenas prácticas" },
  OPPORTUNITIES: { slug: "oportunidades", label: "Oportunidades" },
  GUESTS: { slug: "colaboraciones", label: "De las oficinas e invitados" },
} as const satisfies Record<ArticleSection, { slug: string; label: string }>;

export const SECTION_KEYS = Object.keys(ARTICLE_SECTIONS) as ArticleSection[];

export const EDITION_STATES = {
  DRAFT: "En preparación",
  SCHEDULED: "Programada",
  PUBLISHED: "Publicada",
} as const satisfies Record<EditionState, string>;

export const CONTRIBUTION_STATES = {
  DRAFT: "Borrador",
  SENT: "En manos de la DGCP",
  ACCEPTED: "Aceptada",
  DECLINED: "No aceptada",
} as const satisfies Record<ContributionState, string>;
