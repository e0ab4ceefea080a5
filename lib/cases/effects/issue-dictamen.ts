import { Prisma } from "#lib/generated/prisma/client.ts";
import { takeNumber } from "#lib/kernel/number-series.ts";
import type { Effect, PlainEffect } from "./effect.ts";

/** Step 7: the dictamen gets its number and becomes final; the database refuses any later change. */
export const issueDictamen: Effect<"issue_dictamen"> = async ({ tx, snapshot, actor, now, today }) => {
  const number = await takeNumber(tx, "DICTAMEN", Number(today.slice(0, 4)));
  const { verdict } = snapshot.dictamen!;
  return {
    detail: { number, verdict: verdict!, recommendations: snapshot.recommendations.length },
    statements: [
      Prisma.sql`
        dictamen AS (
          UPDATE dictamenes SET number = ${number}, issued_at = ${now}, issued_by = ${actor.name}
          FROM moved WHERE case_id = moved.id)`,
    ],
  };
};

/** Step 8. */
export const respond: PlainEffect<"respond" | "respond_not_viable"> = ({ now }) => ({
  columns: { respondedAt: now },
});
