import type { Side } from "#lib/generated/prisma/enums.ts";

export const LONGEST_COMMENT = 4000;

/** What the DGCP said of an adopted plan, or what its office answered. */
export interface PlanRemark {
  id: string;
  side: Side;
  authorName: string;
  text: string;
  at: Date;
  /** The version that was in force when it was written. */
  version: { number: number; title: string };
}

export interface Thread {
  office: { id: string; name: string };
  /** Of its public page. */
  slug: string;
  /** The first word first. */
  comments: PlanRemark[];
}
