import type { CommentHoldReason, CommentOutcome, CommentState } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Page } from "#lib/kernel/page.ts";
import type { ModeratedConsultation } from "./read-moderation.ts";
import type { SeenState } from "./words.ts";

const PAGE_SIZE = 20;

/** A comment as the office that looks after it reads it. Its author's address is nobody's business. */
export interface ModeratedComment {
  id: string;
  number: number | null;
  section: string;
  authorName: string;
  text: string;
  state: SeenState;
  revision: number;
  receivedAt: Date;
  holdReason: CommentHoldReason | null;
  holdNote: string;
  outcome: CommentOutcome | null;
  answer: string;
  /** How many others of its consultation say the same, word for word. */
  twins: number;
}

export interface CommentFilters {
  state: SeenState | null;
  section: string | null;
}

const COMMENT = {
  ...{ id: true, number: true, section: true, authorName: true, text: true, state: true, revision: true },
  ...{ receivedAt: true, holdReason: true, holdNote: true, outcome: true, answer: true, fingerprint: true },
} as const;

const seen = (consultationId: string, { state, section }: CommentFilters) => ({
  consultationId,
  state: state ?? { not: "UNCONFIRMED" as const },
  ...(section === null ? {} : { section }),
});

/** Confirmed comments, the oldest first: who wrote first is looked after first. Three statements. */
export async function listComments(
  tx: Tx,
  { id }: Pick<ModeratedConsultation, "id">,
  filters: CommentFilters,
  page: number,
): Promise<Page<ModeratedComment>> {
  const where = seen(id, filters);
  const [total, rows] = await Promise.all([
    tx.planComment.count({ where }),
    tx.planComment.findMany({
      ...{ where, select: COMMENT, orderBy: [{ receivedAt: "asc" }, { id: "asc" }] },
      ...{ take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE },
    }),
  ]);
  return { rows: await withTwins(tx, id, rows), total, page, pageSize: PAGE_SIZE };
}

/** All of them, for a file. */
export async function listAllComments(
  tx: Tx,
  { id }: Pick<ModeratedConsultation, "id">,
  filters: CommentFilters,
): Promise<ModeratedComment[]> {
  const rows = await tx.planComment.findMany({
    ...{ where: seen(id, filters), select: COMMENT, orderBy: [{ receivedAt: "asc" }, { id: "asc" }] },
  });
  return withTwins(tx, id, rows);
}

/** @throws DomainError not_found */
export async function getComment(
  tx: Tx,
  { id: consultationId }: Pick<ModeratedConsultation, "id">,
  id: string,
): Promise<ModeratedComment> {
  const row = isUuid(id)
    ? await tx.planComment.findFirst({
        where: { id, ...seen(consultationId, { state: null, section: null }) },
        select: COMMENT,
      })
    : null;
  if (!row) throw notFound();
  return (await withTwins(tx, consultationId, [row]))[0]!;
}

/** The next one that waits for the office, in the order of the list; null when none does. */
export async function findNextPending(
  tx: Tx,
  { id: consultationId }: Pick<ModeratedConsultation, "id">,
): Promise<string | null> {
  const row = await tx.planComment.findFirst({
    where: { consultationId, state: "PENDING" },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return row?.id ?? null;
}

async function withTwins<Row extends { fingerprint: string; state: CommentState }>(
  tx: Tx,
  consultationId: string,
  rows: readonly Row[],
) {
  const groups = await tx.planComment.groupBy({
    by: ["fingerprint"],
    where: {
      consultationId,
      fingerprint: { in: rows.map(({ fingerprint }) => fingerprint) },
      state: { notIn: ["UNCONFIRMED", "WITHDRAWN"] },
    },
    _count: true,
  });
  const sizes = new Map(groups.map(({ fingerprint, _count }) => [fingerprint, _count]));
  return rows.map(({ fingerprint, state, ...row }) => ({
    ...row,
    state: state as SeenState,
    twins: Math.max(0, (sizes.get(fingerprint) ?? 0) - 1),
  }));
}
