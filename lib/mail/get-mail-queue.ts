import type { MailStatus } from "#lib/generated/prisma/enums.ts";
import { isWorkerRunning } from "#lib/jobs/is-worker-running.ts";
import { getDatabase } from "#lib/kernel/db.ts";

export interface MailQueue {
  counts: Record<MailStatus, number>;
  /** When the mail that has waited longest was queued; null when none waits. */
  waitingSince: Date | null;
  /** Whether the process that sends is alive at this moment. */
  workerRunning: boolean;
}

/** How the sending of mail is doing. For the administrator's eyes: the caller checks. */
export async function getMailQueue(): Promise<MailQueue> {
  const db = getDatabase();
  const [groups, workerRunning] = await Promise.all([
    db.outgoingMail.groupBy({ by: ["status"], _count: true, _min: { createdAt: true } }),
    isWorkerRunning(db),
  ]);
  const countOf = (status: MailStatus) => groups.find((group) => group.status === status)?._count ?? 0;
  return {
    counts: {
      QUEUED: countOf("QUEUED"),
      SENDING: countOf("SENDING"),
      SENT: countOf("SENT"),
      FAILED: countOf("FAILED"),
      UNCERTAIN: countOf("UNCERTAIN"),
    },
    waitingSince: groups.find((group) => group.status === "QUEUED")?._min.createdAt ?? null,
    workerRunning,
  };
}
