import { beforeAll, describe, expect, test } from "vitest";
import { recomputeOpenCases } from "#lib/cases/recompute-open-cases.ts";
import { dismissUnanswered } from "#lib/cases/sweeps/dismiss-unanswered.ts";
import { remindDue } from "#lib/cases/sweeps/remind-due.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { MONDAY, walkTo } from "#tests/support/walk-case.ts";

const db = getDatabase();
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const stateOf = (id: string) =>
  db.caseFile.findUniqueOrThrow({
    where: { id },
    select: { status: true, outcome: true, dueOn: true, version: true },
  });

describe("a prevention that is not answered", () => {
  test("stands on its last day and is dismissed the day after, once", async () => {
    const id = await walkTo(db, world, "prevented");
    // Issued on Monday 9: five business days end on Tuesday 17, since Monday 16 is a holiday.
    await dismissUnanswered(db, new Date("2026-11-17T23:00:00Z"));
    expect(await stateOf(id)).toMatchObject({ status: "PREVENTED" });
    const after = new Date("2026-11-18T15:00:00Z");
    await Promise.all([dismissUnanswered(db, after), dismissUnanswered(db, after)]);
    expect(await stateOf(id)).toMatchObject({ status: "CLOSED", outcome: "DISMISSED" });
    expect(await db.auditEntry.count({ where: { caseId: id, action: "dismiss" } })).toBe(1);
  });
});

describe("a term that is about to fall due", () => {
  test("is told once before and once after, to whoever has the turn", async () => {
    const id = await walkTo(db, world, "referral");
    const notices = () => db.notice.count({ where: { caseId: id, eventKey: { startsWith: "due:" } } });
    await remindDue(db, MONDAY);
    expect(await notices()).toBe(0);
    const near = new Date("2026-11-23T16:00:00Z");
    await remindDue(db, near);
    await remindDue(db, near);
    expect(await notices()).toBe(2);
    await remindDue(db, new Date("2026-11-26T16:00:00Z"));
    expect(await notices()).toBe(4);
  });
});

describe("a day declared non-working", () => {
  test("moves the due date of the cases it falls in, tells their people and moves nothing else", async () => {
    const [open, signing] = [await walkTo(db, world, "referral"), await walkTo(db, world, "signature")];
    const before = await stateOf(open);
    await db.calendarOverride.create({
      data: {
        date: new Date("2026-11-12"),
        kind: "NON_WORKING",
        reason: "Luto nacional",
        reference: "DOF 11/11/2026",
      },
    });
    const moved = await recomputeOpenCases(db, MONDAY);
    expect(moved.find(({ caseId }) => caseId === open)).toMatchObject({
      from: "2026-11-24",
      to: "2026-11-25",
    });
    expect(moved.some(({ caseId }) => caseId === signing)).toBe(false);
    expect(await stateOf(open)).toEqual({ ...before, dueOn: new Date("2026-11-25") });
    expect(await db.notice.count({ where: { caseId: open, eventKey: { startsWith: "calendar:" } } })).toBe(4);
    expect(await recomputeOpenCases(db, MONDAY)).toEqual([]);
  });
});
