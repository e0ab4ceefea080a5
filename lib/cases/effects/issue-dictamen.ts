import { takeNumber } from "#lib/kernel/number-series.ts";
import type { Effect, PlainEffect } from "./effect.ts";

/** Step 7: the dictamen gets its number and becomes final; the database refuses any later change. */
export const issueDictamen: Effect<"issue_dictamen"> = async ({ tx, snapshot, actor, now, today }) => {
  const number = await takeNumber(tx, "DICTAMEN", Number(today.slice(0, 4)));
  const { verdict } = snapshot.dictamen!;
  return {
    detail: { number, verdict: verdict!, recommendations: snapshot.recommendations.length },
    write: () =>
      tx.dictamen.updateMany({
        where: { caseId: snapshot.id },
        data: { number, issuedAt: now, issuedBy: actor.name },
      }),
  };
};

/** Step 8. */
export const respond: PlainEffect<"respond" | "respond_not_viable"> = ({ now }) => ({
  columns: { respondedAt: now },
});
