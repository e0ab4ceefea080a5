import { dismissUnanswered } from "#lib/cases/sweeps/dismiss-unanswered.ts";
import { remindDue } from "#lib/cases/sweeps/remind-due.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { remindRenewals } from "#lib/networks/memberships/remind-renewals.ts";
import { endDueConsultations } from "#lib/plans/consultation/end-consultation.ts";
import { remindEnds } from "#lib/ties/radar/remind-ends.ts";
import { errorFacts, logEvent } from "./log-event.ts";

/** Brings about what is due by now, in transactions of its own; a second call finds nothing left to do. */
type Sweep = (db: PrismaClient) => Promise<void>;

/** What the passing of time alone changes, by the name that the log shows. */
const SWEEPS: Record<string, Sweep> = {
  "dismiss-unanswered": dismissUnanswered,
  "remind-due": remindDue,
  "end-consultations": (db) => endDueConsultations(db),
  "remind-ends": (db) => remindEnds(db),
  "remind-renewals": (db) => remindRenewals(db),
};

/** Makes every sweep; one that fails is told in the log and leaves the others to be made. */
export async function sweepDeadlines(db: PrismaClient): Promise<void> {
  for (const [sweep, run] of Object.entries(SWEEPS)) {
    try {
      await run(db);
    } catch (error) {
      logEvent("sweep.failed", { sweep, ...errorFacts(error) });
    }
  }
}
