import { randomUUID } from "node:crypto";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { SYSTEM } from "#lib/permissions/actor.ts";
import { loadClock } from "../clock/load-clock.ts";
import { moveCase } from "../move-case.ts";

/**
 * Dismisses the cases whose prevention was not answered in time (LFPA 17-A, supplementary). The projected due date only
 * narrows the search: the writer counts the days again and refuses when the term is still open.
 */
export async function dismissUnanswered(db: PrismaClient, now = new Date()): Promise<void> {
  const { today } = await loadClock(db, now);
  const late = await db.caseFile.findMany({
    where: { status: "PREVENTED", dueOn: { lt: dateColumn(today) } },
    select: { id: true, version: true },
  });
  for (const { id, version } of late) {
    try {
      await moveCase(db, {
        actor: SYSTEM,
        caseId: id,
        move: "dismiss",
        version,
        requestKey: randomUUID(),
        now,
      });
    } catch (error) {
      // The office answered, or the calendar changed, between the search and the move: that one stays open.
      if (!(error instanceof DomainError)) throw error;
    }
  }
}
