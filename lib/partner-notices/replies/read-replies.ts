import { countryName } from "#lib/catalogues/country-name.ts";
import type { PartnerKind, ReplyHandling } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";

/** An answer as the office reads it. */
export interface ReplyView {
  id: string;
  organisation: string;
  kind: PartnerKind;
  country: string;
  city: string;
  /** Empty, as the message is, and the address null: erased. */
  personName: string;
  email: string | null;
  message: string;
  confirmedAt: Date;
  handling: ReplyHandling;
  note: string;
  handledBy: string;
  handledAt: Date | null;
}

/** What has reached a notice of the person's own office, the last first. Empty for whoever may not see people. */
export async function listReplies(db: Tx, actor: Actor, noticeId: string): Promise<ReplyView[]> {
  if (!hasPermission(actor.role, "partners.edit") || !isUuid(noticeId)) return [];
  const rows = await db.partnerReply.findMany({
    where: { noticeId, notice: { officeId: actor.officeId }, confirmedAt: { not: null } },
    select: {
      ...{ id: true, organisation: true, kind: true, countryCode: true, city: true, personName: true },
      ...{ email: true, message: true, confirmedAt: true, handling: true, note: true, handledBy: true },
      handledAt: true,
    },
    orderBy: { confirmedAt: "desc" },
  });
  return rows.map(({ countryCode, confirmedAt, ...row }) => ({
    ...row,
    country: countryName(countryCode),
    confirmedAt: confirmedAt!,
  }));
}

/** How many answers each notice of the own office has, and how many wait to be looked at: one statement for all. */
export async function countReplies(
  db: Tx,
  { officeId }: Pick<Actor, "officeId">,
): Promise<ReadonlyMap<string, { all: number; waiting: number }>> {
  const rows = await db.$queryRaw<{ id: string; all: number; waiting: number }[]>`
    SELECT r.notice_id AS id, count(*)::int AS all, count(*) FILTER (WHERE r.handling = 'NEW')::int AS waiting
    FROM partner_replies r JOIN partner_notices n ON n.id = r.notice_id
    WHERE n.office_id = ${officeId}::uuid AND r.confirmed_at IS NOT NULL GROUP BY r.notice_id`;
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
