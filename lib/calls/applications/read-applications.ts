import { readAreaNames } from "#lib/catalogues/read-area-names.ts";
import { loadCalendar } from "#lib/calendar/load-calendar.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { ApplicationState } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { CallView } from "../call-view.ts";
import { callSelect, callView } from "../read-calls.ts";
import { ownApplications } from "./own-applications.ts";
import { planBack, type PlannedStep } from "./work-plan.ts";

const stepSelect = {
  ...{ id: true, title: true, daysBefore: true, owner: true, doneAt: true, doneBy: true, revision: true },
} as const satisfies Prisma.ApplicationStepSelect;

type StepRow = Prisma.ApplicationStepGetPayload<{ select: typeof stepSelect }>;

/** What an office does to answer a call, as the office reads it. */
export interface ApplicationView {
  id: string;
  state: ApplicationState;
  call: CallView;
  /** In the order in which they are due. */
  steps: PlannedStep<StepRow>[];
  moves: { state: ApplicationState; on: string; note: string; byName: string; at: Date }[];
  /** The project that came of it. */
  project: { id: string; title: string } | null;
}

/** The office's applications, those that close first at the top. A number of statements that does not grow with them. */
export async function listApplications(
  db: Tx,
  actor: Actor,
  now: Date,
  where: Prisma.CallApplicationWhereInput = {},
): Promise<ApplicationView[]> {
  const rows = await db.callApplication.findMany({
    where: { AND: [where, ownApplications(actor)] },
    select: {
      ...{ id: true, state: true },
      call: { select: callSelect },
      steps: { select: stepSelect },
      moves: {
        select: { state: true, on: true, note: true, byName: true, at: true },
        orderBy: [{ on: "asc" }, { at: "asc" }],
      },
      project: { select: { id: true, title: true } },
    },
    orderBy: { call: { closesAt: "asc" } },
  });
  const areas = await readAreaNames(db);
  const calendar = await loadCalendar("sre", db);
  const today = mexicoCityDay(now);
  return rows.map(({ call, steps, moves, ...row }) => ({
    ...row,
    call: callView(call, areas, now),
    steps: planBack(steps, call.closesAt, calendar, today),
    moves: moves.map((move) => ({ ...move, on: isoOfColumn(move.on) })),
  }));
}

/** Null alike for none and for another office's. */
export const findApplication = async (
  db: Tx,
  actor: Actor,
  id: string,
  now: Date,
): Promise<ApplicationView | null> =>
  isUuid(id) ? ((await listApplications(db, actor, now, { id }))[0] ?? null) : null;
