import { Prisma } from "#lib/generated/prisma/client.ts";

/**
 * Which agreements are in the list, the search, the figures and the downloads: what is published and has not been
 * withdrawn. A withdrawn one keeps its page alone.
 */
export const LISTED = {
  publishedAt: { not: null },
  withdrawnAt: null,
} as const satisfies Prisma.AgreementWhereInput;

/** The same as a condition over `agreements a`. */
export const listedSql = Prisma.sql`a.published_at IS NOT NULL AND a.withdrawn_at IS NULL`;
