import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { closePlan } from "#lib/plans/adopting/close-plan.ts";
import { recordEdits } from "#lib/plans/editing/plan-edits.ts";
import { writeValues } from "#lib/plans/editing/write-values.ts";
import type { RowKind } from "#lib/plans/items/item-kinds.ts";
import type { Values } from "#lib/plans/items/field.ts";
import { endOfPeriod } from "#lib/plans/items/period.ts";
import { beginQuarter } from "#lib/plans/progress/begin-quarter.ts";
import { findQuarter } from "#lib/plans/progress/read-quarter.ts";
import { sendQuarter } from "#lib/plans/progress/send-quarter.ts";
import { publishProfile } from "#lib/plans/profiles/publish-profile.ts";
import { beginReport } from "#lib/plans/reports/begin-report.ts";
import { publishReport } from "#lib/plans/reports/publish-report.ts";
import { findReport } from "#lib/plans/reports/read-report.ts";
import type { PlanScript, ToldLine } from "./plan-script.ts";

const DAY_MS = 86_400_000;
const FIRST_SENDING = { corrects: "" };

/** What was told of an invented plan: its quarters, its reports and its end, each at its own time. @param today ISO */
export async function tellPlan(
  db: PrismaClient,
  head: Actor,
  { told = {}, reports = {}, showsProfile, closed }: PlanScript,
  today: string,
): Promise<void> {
  for (const [period, lines] of Object.entries(told)) {
    // Ten days after its end, at noon.
    const at = new Date(Date.parse(`${endOfPeriod(period)}T18:00:00Z`) + 10 * DAY_MS);
    if (at.toISOString().slice(0, 10) >= today) continue;
    await beginQuarter(db, head, period, today);
    const quarter = (await findQuarter(db, head, period))!;
    for (const { subject, item } of quarter.lines) {
      const key = Object.keys(lines).find((each) => subject.name.startsWith(each));
      await write(
        db,
        head,
        { planId: quarter.adopted.planId, kind: "progress", id: item!.id },
        valuesOf(lines[key ?? ""]),
      );
    }
    await sendQuarter(db, head, { period, input: FIRST_SENDING }, at);
  }
  for (const [year, { on, words }] of Object.entries(reports)) {
    if (on >= today) continue;
    await beginReport(db, head, year, on);
    const { sections } = (await findReport(db, head, year, on))!;
    const { planId } = await db.planReportSection.findFirstOrThrow({
      where: { id: sections.get("opening")!.id },
      select: { planId: true },
    });
    for (const [key, text] of Object.entries(words))
      await write(db, head, { planId, kind: "section", id: sections.get(key)!.id }, { text });
    await publishReport(db, head, { year, input: FIRST_SENDING }, new Date(`${on}T18:00:00Z`));
  }
  if (showsProfile) await publishProfile(db, head, new Date(`${today}T12:00:00Z`));
  if (closed) await closePlan(db, head);
}

const valuesOf = (
  [state, text, amount = "", currency = "", reason = ""]: ToldLine = ["NOT_STARTED", ""],
) => ({
  ...{ state, text, amount, currency, reason },
});

async function write(
  db: PrismaClient,
  by: Actor,
  item: { planId: string; kind: RowKind; id: string },
  values: Values,
): Promise<void> {
  await writeValues(db, { ...item, revision: 2 }, values);
  await recordEdits(db, { ...item, revision: 2 }, by, "SAVED", values);
}
