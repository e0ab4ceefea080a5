import type { Tx } from "#lib/kernel/db.ts";
import type { MailingSource } from "./begin-mailing.ts";
import type { MailingProgress } from "./mailing-progress.ts";

/** Null when it was never told. */
export async function readProgress(db: Tx, source: MailingSource): Promise<MailingProgress | null> {
  const mailing = await db.mailing.findFirst({
    where: { ...source, test: false },
    select: { id: true, listedAt: true, endedAt: true, goneSent: true, goneLeft: true },
  });
  if (!mailing) return null;
  const { id, listedAt, endedAt, goneSent, goneLeft } = mailing;
  const groups = await db.outgoingMail.groupBy({ by: ["status"], where: { mailingId: id }, _count: true });
  const count = (status: (typeof groups)[number]["status"]) =>
    groups.find((group) => group.status === status)?._count ?? 0;
  return {
    listed: listedAt !== null,
    ended: endedAt !== null,
    waiting: count("QUEUED") + count("SENDING"),
    sent: count("SENT") + goneSent,
    failed: count("FAILED"),
    uncertain: count("UNCERTAIN"),
    left: goneLeft,
  };
}
