import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { callColumns, callSchema } from "#lib/calls/call-input.ts";
import { addStep, setStepDone } from "#lib/calls/applications/change-steps.ts";
import { beginApplication } from "#lib/calls/applications/begin-application.ts";
import { moveApplication } from "#lib/calls/applications/move-application.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { takeNumbers } from "#lib/kernel/number-series.ts";
import type { DemoCast } from "../cases/cast.ts";
import type { DemoOfficeKey } from "../offices.ts";
import { CLOSED_CALLS } from "./closed-calls.ts";
import type { DemoCall } from "./demo-call.ts";
import { OPEN_CALLS } from "./open-calls.ts";

/** Days before the load on which calls that were not open yet were published. */
const LATELY = 6;

/**
 * The calls of the demonstration, published by an officer of the DGCP, and two answers that are under way.
 * @param now the instant of the load; every day is counted from it
 */
export async function loadDemoCalls(db: PrismaClient, cast: DemoCast, now: Date): Promise<void> {
  const calls = [...CLOSED_CALLS, ...OPEN_CALLS];
  const codes = await takeNumbers(db, "CONV", { year: now.getUTCFullYear(), count: calls.length });
  const { officeId, name } = cast.officer;
  const rows = calls.map((call, index) => {
    const at = daysFrom(now, Math.min(call.opens - 3, -LATELY));
    return {
      ...callColumns(callSchema.parse(inputOf(call, now))),
      ...{ code: codes[index]!, state: "PUBLISHED" as const, publishedAt: at, officeId },
      ...{ createdAt: at, updatedAt: at, updatedBy: name },
    };
  });
  const kept = await db.call.createManyAndReturn({ data: rows, select: { id: true, publishedAt: true } });
  await db.publicChange.createMany({
    data: kept.map(({ id: callId, publishedAt: at }) => ({
      ...{ callId, at: at!, byName: name, what: "Se publicó" },
    })),
  });
  await prepare(db, cast, "jalisco", OPEN_CALLS[1]!.title, now);
  await prepare(db, cast, "yucatan", OPEN_CALLS[3]!.title, now);
}

const daysFrom = (now: Date, days: number): Date =>
  new Date(now.toTemporalInstant().add({ hours: days * 24 }).epochMilliseconds);

function inputOf(call: DemoCall, now: Date) {
  const day = (days: number) =>
    daysFrom(now, days).toTemporalInstant().toZonedDateTimeISO(call.zone).toPlainDate().toString();
  const [amountMin = "", amountMax = "", currency = ""] = call.amounts ?? [];
  const { title, convener, modality, summary, zone } = call;
  return {
    ...{ title, convener, modality, summary, zone, amountMin, amountMax, currency },
    countryCode: call.country,
    areas: call.areas.join(","),
    sdgGoals: call.sdg.join(","),
    applicants: call.applicants.join(","),
    eligibleStates: (call.states ?? []).join(","),
    condition: call.condition ?? "",
    counterpartShare: call.share ?? "",
    opensOn: day(call.opens),
    closesOn: day(call.closes),
    closesTime: call.time,
    rulesUrl: "https://convocatorias.example/bases",
    contact: "ventanilla@convocatorias.example",
  };
}

/** What an office has done of its answer: the first steps and, in Yucatán's, all of them and the sending. */
async function prepare(
  db: PrismaClient,
  cast: DemoCast,
  office: DemoOfficeKey,
  title: string,
  now: Date,
): Promise<void> {
  const editor = cast.editor(office);
  const { id: callId } = await db.call.findFirstOrThrow({ where: { title }, select: { id: true } });
  const begun = daysFrom(now, -5);
  const applicationId = await beginApplication(db, editor, callId, begun);
  const sent = office === "yucatan";
  const owner = editor.name;
  await addStep(
    db,
    editor,
    { applicationId, input: { title: "Carta de las universidades", daysBefore: "12", owner } },
    begun,
  );
  const steps = await db.applicationStep.findMany({
    where: { applicationId },
    orderBy: [{ daysBefore: "desc" }, { title: "asc" }],
    select: { id: true },
    ...(sent ? {} : { take: 2 }),
  });
  const done = daysFrom(now, -2);
  for (const { id: stepId } of steps) {
    await setStepDone(db, editor, { applicationId, stepId, done: true }, done);
  }
  if (!sent) return;
  const on = mexicoCityDay(done);
  const input = { state: "SUBMITTED", on, note: "Se envió por la ventanilla electrónica de quien convoca." };
  await moveApplication(db, editor, { id: applicationId, input }, done);
}
