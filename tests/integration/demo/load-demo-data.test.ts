import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dayStatus } from "#lib/calendar/day-status.ts";
import { loadCalendar } from "#lib/calendar/load-calendar.ts";
import { loadDemoData } from "#lib/demo/load-demo-data.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { MissionResultKind, Outcome, Step } from "#lib/generated/prisma/enums.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { stateOf } from "#lib/missions/mission-state.ts";
import { createInstallation, createOwnStorage } from "./demo-database.ts";

const LIMIT_MS = 180_000;
/** Monday 23 November 2026, nine in the morning in Mexico City. */
const NOW = new Date("2026-11-23T15:00:00Z");
const storage = await createOwnStorage();
let db: PrismaClient;
let twin: PrismaClient;

beforeAll(async () => {
  db = await createInstallation("demo");
  twin = await createInstallation("demo_twin");
  await loadDemoData(db, NOW);
  await loadDemoData(twin, NOW);
}, LIMIT_MS);

afterAll(async () => {
  await db.$disconnect();
  await twin.$disconnect();
  await rm(storage, { recursive: true });
});

const readFacts = async (of: PrismaClient) => ({
  cases: await of.caseFile.findMany({
    select: { folio: true, title: true, step: true, status: true, outcome: true, turn: true, dueOn: true },
    orderBy: [{ createdAt: "asc" }, { title: "asc" }],
  }),
  history: await of.auditEntry.findMany({
    where: { caseId: { not: null } },
    select: { at: true, action: true, actorName: true, reason: true, toStep: true },
    orderBy: { id: "asc" },
  }),
  agreements: await of.agreement.findMany({
    select: { number: true, title: true, signedOn: true, endsOn: true, text: true },
    orderBy: { number: "asc" },
  }),
});

test("a second load adds nothing", async () => {
  const before = await readFacts(db);
  expect(await loadDemoData(db, new Date("2026-12-01T15:00:00Z"))).toBe(false);
  expect(await readFacts(db)).toEqual(before);
});

test("on the same day it is the same demonstration everywhere", async () => {
  expect(await readFacts(twin)).toEqual(await readFacts(db));
});

describe("the cases", () => {
  test("stand in every step, and some have ended in every outcome", async () => {
    const cases = await db.caseFile.findMany({ select: { step: true, status: true, outcome: true } });
    const open = cases.filter(({ status }) => status !== "CLOSED");
    expect([...new Set(open.map(({ step }) => step))].toSorted()).toEqual(Object.values(Step).toSorted());
    const outcomes = new Set(cases.flatMap(({ outcome }) => outcome ?? []));
    expect([...outcomes].toSorted()).toEqual(Object.values(Outcome).toSorted());
    expect(cases.length).toBeGreaterThanOrEqual(25);
  });

  test("are late here and there, prevented, answered, urgent and sent back twice over", async () => {
    const today = new Date("2026-11-23");
    const late = await db.caseFile.groupBy({ by: ["turn"], where: { dueOn: { lt: today } } });
    expect(late.map(({ turn }) => turn).toSorted()).toEqual(["CJA", "DGCP"]);
    const returns = await db.caseReturn.findMany({
      select: { kind: true, fromStep: true, answeredAt: true },
    });
    const has = (kind: string, fromStep: string, answered: boolean) =>
      returns.some(
        (row) => row.kind === kind && row.fromStep === fromStep && (row.answeredAt !== null) === answered,
      );
    expect(has("PREVENTION", "referral", false)).toBe(true);
    expect(has("PREVENTION", "referral", true)).toBe(true);
    expect(has("SIGNED_COPY", "registration_request", false)).toBe(true);
    expect(has("SIGNED_COPY", "verification", false)).toBe(true);
    const urgent = await db.caseFile.findMany({ where: { eventuality: { not: "" } } });
    expect(urgent.map(({ eventualityAllowedAt }) => eventualityAllowedAt !== null).toSorted()).toEqual([
      false,
      true,
    ]);
  });

  test("moved only on business days before today, in office hours", async () => {
    const calendar = await loadCalendar("sre", db);
    const entries = await db.auditEntry.findMany({ where: { caseId: { not: null } }, select: { at: true } });
    for (const { at } of entries) {
      const local = at.toTemporalInstant().toZonedDateTimeISO("America/Mexico_City");
      const day = local.toPlainDate();
      expect(dayStatus(day, calendar).businessDay, day.toString()).toBe(true);
      expect(day.toString() < "2026-11-23").toBe(true);
      expect(local.hour).toBeGreaterThanOrEqual(10);
      expect(local.hour).toBeLessThan(18);
    }
  });

  test("got their folios in the order in which they were filed", async () => {
    const filed = await db.caseFile.findMany({
      where: { folio: { not: null } },
      select: { folio: true },
      orderBy: { filedAt: "asc" },
    });
    const folios = filed.map(({ folio }) => folio!);
    expect(folios).toEqual(folios.toSorted());
  });

  test("left their trail as anyone's: no refusal, each history as long as its case", async () => {
    expect(await db.auditEntry.count({ where: { stream: { startsWith: "refusal" } } })).toBe(0);
    const rows = await db.caseFile.findMany({
      select: { version: true, _count: { select: { history: true } } },
    });
    expect(rows.filter(({ version, _count }) => _count.history !== version + 1)).toEqual([]);
  });
});

test("the tours and visits of four offices stand in every state, and came to every kind of result", async () => {
  const missions = await db.mission.findMany({
    include: { office: { select: { name: true } }, commitments: { include: { results: true } } },
  });
  expect(new Set(missions.map(({ office }) => office.name)).size).toBeGreaterThanOrEqual(4);
  const states = missions.map(({ startsOn, endsOn, reportedAt }) =>
    stateOf({ startsOn: isoOfColumn(startsOn), endsOn: isoOfColumn(endsOn), reportedAt }, "2026-11-23"),
  );
  expect([...new Set(states)].toSorted()).toEqual(["HELD", "PREPARATION", "REPORTED"]);
  const results = missions.flatMap(({ commitments }) => commitments.flatMap((each) => each.results));
  expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(Object.values(MissionResultKind)));
  expect(missions.filter(({ publishedAt }) => publishedAt).length).toBeGreaterThanOrEqual(4);
});

test("people find dated notices, and no mail was made of them", async () => {
  expect(await db.outgoingMail.count()).toBe(0);
  expect(await db.user.count({ where: { wantsMail: false } })).toBe(0);
  const notices = await db.notice.findMany({ select: { createdAt: true, readAt: true } });
  expect(notices.length).toBeGreaterThan(50);
  expect(notices.every(({ createdAt }) => createdAt < NOW)).toBe(true);
  expect(notices.some(({ readAt }) => readAt === null)).toBe(true);
});

test("the registry is full of agreements, published and marked, and numbers go on from them", async () => {
  const agreements = await db.agreement.findMany({
    select: { number: true, demo: true, publishedAt: true, caseId: true, registeredOn: true },
    orderBy: [{ registeredOn: "asc" }, { number: "asc" }],
  });
  expect(agreements.length).toBeGreaterThanOrEqual(1350);
  expect(agreements.every(({ demo }) => demo)).toBe(true);
  expect(agreements.filter(({ publishedAt, caseId }) => !publishedAt && !caseId)).toEqual([]);
  for (const { number, registeredOn } of agreements) {
    expect(number.slice(4, 8)).toBe(registeredOn.toISOString().slice(0, 4));
  }
  const numbers = agreements.map(({ number }) => number);
  expect(numbers).toEqual(numbers.toSorted());
});
