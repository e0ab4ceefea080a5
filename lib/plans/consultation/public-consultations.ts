import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { getDatabase, type Tx } from "#lib/kernel/db.ts";
import type { CommentOutcome } from "#lib/generated/prisma/enums.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { readSnapshot, type Snapshot } from "../adopting/snapshot.ts";
import { type ConsultationHead, HEAD, headOf } from "./consultation-head.ts";
import type { SectionCount } from "./comment-totals.ts";
import { countComments } from "./count-comments.ts";
import { type ConsultationChange, readChanges } from "./read-changes.ts";

/** Consultations as anyone reads them: what was frozen and what was published, and nothing of what offices are writing. */

export interface ListedConsultation extends ConsultationHead {
  office: string;
  title: string;
  published: number;
}

export interface PublicComment {
  number: number;
  section: string;
  authorName: string;
  /** Empty when its author took it back. */
  text: string;
  withdrawn: boolean;
  publishedAt: Date;
  outcome: CommentOutcome | null;
  answer: string;
}

export interface PublicConsultation {
  head: ConsultationHead;
  /** ISO; the text is that of this day. */
  openedOn: string;
  sha256: string;
  snapshot: Snapshot;
  questions: string[];
  extensions: { formerlyOn: string; untilOn: string; reason: string }[];
  comments: PublicComment[];
  counts: SectionCount[];
  summary: string;
  changes: ConsultationChange[];
}

type ListedRow = Parameters<typeof headOf>[0] & Pick<ListedConsultation, "office" | "title" | "published">;

/** Of everyone, or of the office of an address, the latest first. One statement. */
export async function listConsultations(
  slug?: string,
  tx: Tx = getDatabase(),
): Promise<ListedConsultation[]> {
  const rows = await tx.$queryRaw<ListedRow[]>`
    SELECT c.slug, c.number, c.about, c.opens_on AS "opensOn", c.closes_on AS "closesOn", c.closed_at AS "closedAt",
      c.close_reason AS "closeReason", c.content::jsonb ->> 'office' AS office,
      c.content::jsonb #>> '{plan,title}' AS title,
      (SELECT count(*)::int FROM plan_comments m WHERE m.consultation_id = c.id AND m.state = 'PUBLISHED') AS published
    FROM plan_consultations c
    WHERE ${slug ?? null}::text IS NULL OR c.slug = ${slug ?? null}
    ORDER BY c.closes_on DESC, c.slug, c.number DESC`;
  return rows.map(({ office, title, published, ...row }) => ({ ...headOf(row), office, title, published }));
}

/** One with all that is public of it, or null. Some six statements whatever was said. */
export async function findConsultation(
  slug: string,
  number: number,
  tx: Tx = getDatabase(),
): Promise<PublicConsultation | null> {
  const row = await tx.planConsultation.findUnique({
    where: { slug_number: { slug, number } },
    select: {
      ...{ ...HEAD, id: true, openedAt: true, content: true, sha256: true, questions: true, summary: true },
      extensions: { orderBy: { at: "asc" }, select: { formerlyOn: true, untilOn: true, reason: true } },
    },
  });
  if (!row) return null;
  const { id, openedAt, content, sha256, questions, summary, extensions, ...rest } = row;
  const [comments, counts, changes] = await Promise.all([
    readPublished(tx, id),
    countComments(tx, [id]),
    readChanges(tx, [id]),
  ]);
  const head = headOf(rest);
  const over = head.phase === "closed";
  return {
    ...{
      head,
      openedOn: mexicoCityDay(openedAt),
      sha256,
      questions,
      comments,
      snapshot: readSnapshot(content),
    },
    extensions: extensions.map(({ formerlyOn, untilOn, reason }) => ({
      ...{ formerlyOn: isoOfColumn(formerlyOn), untilOn: isoOfColumn(untilOn), reason },
    })),
    counts: counts.get(id) ?? [],
    // What is being drafted while people still write is for later.
    summary: over ? summary : "",
    changes: over ? (changes.get(id) ?? []) : [],
  };
}

async function readPublished(tx: Tx, consultationId: string): Promise<PublicComment[]> {
  const rows = await tx.planComment.findMany({
    where: { consultationId, publishedAt: { not: null }, state: { in: ["PUBLISHED", "WITHDRAWN"] } },
    orderBy: { number: "asc" },
    select: {
      ...{ number: true, section: true, authorName: true, text: true, state: true },
      ...{ publishedAt: true, outcome: true, answer: true },
    },
  });
  return rows.map(({ state, number, publishedAt, ...row }) => ({
    ...row,
    ...{ number: number!, publishedAt: publishedAt!, withdrawn: state === "WITHDRAWN" },
  }));
}
