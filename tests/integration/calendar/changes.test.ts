import { beforeAll, describe, expect, it } from "vitest";
import { addRule } from "#lib/calendar/changes/add-rule.ts";
import { applyCalendarChange, previewCalendarChange } from "#lib/calendar/changes/apply-change.ts";
import type { CalendarChange } from "#lib/calendar/changes/calendar-change.ts";
import { declareDays } from "#lib/calendar/changes/declare-days.ts";
import { endRule } from "#lib/calendar/changes/end-rule.ts";
import { publishYear } from "#lib/calendar/changes/publish-year.ts";
import { revokeDay } from "#lib/calendar/changes/revoke-day.ts";
import { setAuthority } from "#lib/calendar/changes/set-authority.ts";
import { closingHourOn } from "#lib/calendar/closing-hour.ts";
import { dayStatus } from "#lib/calendar/day-status.ts";
import { loadCalendar } from "#lib/calendar/load-calendar.ts";
import { recomputeOpenCases } from "#lib/cases/recompute-open-cases.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { walkTo } from "#tests/support/walk-case.ts";

const db = getDatabase();
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const DAY = {
  kind: "NON_WORKING",
  from: "2026-11-12",
  until: "",
  reason: "Luto nacional",
  reference: "DOF 11/11/2026",
};
const apply = (change: CalendarChange) => applyCalendarChange(world.admin, change);
const works = async (date: string) => dayStatus(date, await loadCalendar("sre", db)).businessDay;
const refusal = async (work: () => unknown) => {
  try {
    await work();
  } catch (error) {
    return error as DomainError;
  }
  throw new Error("Not refused");
};

/** Everything that a change may leave behind. */
const footprint = async () => ({
  version: (await db.calendarVersion.findFirstOrThrow()).version,
  overrides: await db.calendarOverride.count(),
  trail: await db.auditEntry.count({ where: { stream: "calendar" } }),
  jobs: await waitingRecounts(),
});

async function waitingRecounts(): Promise<number> {
  const [row] = await db.$queryRaw<[{ n: number }]>`
    SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'calendar-recount' AND state = 'created'`;
  return row.n;
}

describe("who may change the calendar", () => {
  it("is the administrator alone; for anyone else there is no such thing, and the attempt is on record", async () => {
    const before = await footprint();
    for (const actor of everyone(world).filter(({ id }) => id !== world.admin.id)) {
      for (const attempt of [applyCalendarChange, previewCalendarChange]) {
        await expect(attempt(actor, declareDays(DAY))).rejects.toMatchObject({ code: "not_found" });
      }
      const trace = { stream: `refusal:${actor.id}`, action: "calendar:declare_days" };
      expect(await db.auditEntry.count({ where: trace })).toBe(2);
    }
    expect(await footprint()).toEqual(before);
  });
});

describe("a declared day", () => {
  it("can be seen in its effect before it is made, and leaves nothing until it is", async () => {
    const caseId = await walkTo(db, world, "referral");
    const before = await footprint();
    const expected = await previewCalendarChange(world.admin, declareDays(DAY));
    expect(expected).toContainEqual(
      expect.objectContaining({ caseId, from: "2026-11-24", to: "2026-11-25" }),
    );
    expect(await footprint()).toEqual(before);
    expect(await works(DAY.from)).toBe(true);

    await apply(declareDays(DAY));
    expect(await works(DAY.from)).toBe(false);
    expect(await footprint()).toMatchObject({
      overrides: before.overrides + 1,
      trail: before.trail + 1,
      jobs: 1,
    });
    expect(await recomputeOpenCases(db)).toEqual(expected);
  });

  it("pressed twice is made once; the second hears that nothing would change", async () => {
    const again = await refusal(() => apply(declareDays(DAY)));
    expect(again.fields.from).toContain("ya son inhábiles");
    const twice = { ...DAY, from: "2026-11-13" };
    const outcomes = await Promise.allSettled([apply(declareDays(twice)), apply(declareDays(twice))]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const heard = outcomes.find((outcome) => outcome.status === "rejected")?.reason as DomainError;
    expect(heard.fields?.from).toContain("ya son inhábiles");
    expect(
      await db.calendarOverride.count({ where: { date: dateColumn("2026-11-13"), revokedAt: null } }),
    ).toBe(1);
  });

  it("of a recess is written only where it changes something", async () => {
    await apply(declareDays({ ...DAY, from: "2026-12-19", until: "2027-01-06", reason: "Receso" }));
    const rows = await db.calendarOverride.findMany({
      where: { reason: "Receso" },
      orderBy: { date: "asc" },
    });
    expect(rows.map(({ date }) => date.toISOString().slice(5, 10)).join(" ")).toBe(
      "12-21 12-22 12-23 12-24 12-28 12-29 12-30 12-31 01-04 01-05 01-06",
    );
    expect(rows.every(({ createdById }) => createdById === world.admin.id)).toBe(true);
  });

  it("can be enabled, not on top of another act", async () => {
    await apply(declareDays({ ...DAY, kind: "ENABLED", from: "2026-11-14" }));
    expect(await works("2026-11-14")).toBe(true);
    const clash = await refusal(() => apply(declareDays({ ...DAY, from: "2026-11-14" })));
    expect(clash).toMatchObject({ code: "conflict" });
    expect(clash.message).toContain("sábado 14 de noviembre de 2026");
    const idle = await refusal(() => apply(declareDays({ ...DAY, kind: "ENABLED", from: "2026-11-18" })));
    expect(idle.fields.from).toContain("ya son hábiles");
  });

  it("is revoked, once, and its row stays", async () => {
    const { id } = await db.calendarOverride.findFirstOrThrow({ where: { date: dateColumn("2026-11-12") } });
    await apply(revokeDay({ id, reason: "Acuerdo que lo deja sin efecto" }));
    expect(await works("2026-11-12")).toBe(true);
    expect(await db.calendarOverride.findUniqueOrThrow({ where: { id } })).toMatchObject({
      revokedById: world.admin.id,
    });
    const again = await refusal(() => apply(revokeDay({ id, reason: "Otra vez" })));
    expect(again).toMatchObject({ code: "conflict" });
  });
});

describe("the list of a year", () => {
  it("makes its dates certain, and can be corrected with the former reference on record", async () => {
    const provisional = async () => dayStatus("2027-05-04", await loadCalendar("sre", db)).provisional;
    expect(await provisional()).toBe(true);
    const list = { year: "2027", reference: "DOF 05/01/2027", publishedOn: "2027-01-05" };
    await apply(publishYear(list));
    expect(await provisional()).toBe(false);
    await apply(publishYear({ ...list, reference: "DOF 06/01/2027" }));
    const last = await db.auditEntry.findFirstOrThrow({
      where: { stream: "calendar" },
      orderBy: { seq: "desc" },
    });
    expect(last.detail).toMatchObject({ reference: "DOF 06/01/2027", formerReference: "DOF 05/01/2027" });
  });
});

describe("the rules of a law", () => {
  const rule = {
    ruleSet: "lft",
    kind: "FIXED",
    name: "Día de prueba",
    legalSource: "LFT art. 74, fr. X",
    month: "6",
    day: "15",
    validFrom: "2028-01-01",
  };

  it("begin and end on a date, without touching the days before it", async () => {
    await apply(addRule(rule));
    expect([await works("2027-06-15"), await works("2028-06-15")]).toEqual([true, false]);
    expect(await refusal(() => apply(addRule(rule)))).toMatchObject({ code: "conflict" });
    const { id } = await db.calendarRule.findFirstOrThrow({ where: { name: rule.name } });
    const early = await refusal(() => apply(endRule({ id, validUntil: "2027-12-31", reason: "Reforma" })));
    expect(Object.keys(early.fields)).toEqual(["validUntil"]);
    await apply(endRule({ id, validUntil: "2029-12-31", reason: "Reforma" }));
    expect([await works("2028-06-15"), await works("2030-06-17")]).toEqual([false, true]);
    const again = await refusal(() => apply(endRule({ id, validUntil: "2030-12-31", reason: "Reforma" })));
    expect(again).toMatchObject({ code: "conflict" });
    expect(await refusal(() => apply(addRule(rule)))).toMatchObject({ code: "conflict" });
  });

  it.each([
    [{ ruleSet: "otra" }, "ruleSet"],
    [{ kind: "LUNAR" }, "kind"],
    [{ name: "  " }, "name"],
    [{ month: "13" }, "month"],
    [{ month: "2", day: "30" }, "day"],
    [{ kind: "NTH_WEEKDAY", weekday: "8", nth: "1" }, "weekday"],
    [{ kind: "SEXENNIAL", everyYears: "6", fromYear: "24" }, "fromYear"],
    [{ validFrom: "2028-02-30" }, "validFrom"],
  ])("are refused with %o, at the field %s", async (wrong, field) => {
    const error = await refusal(() => addRule({ ...rule, ...wrong }));
    expect(error).toMatchObject({ code: "invalid" });
    expect(Object.keys(error.fields)).toEqual([field]);
  });
});

describe("what the authority counts by", () => {
  it("changes from a day on, never backwards", async () => {
    const change = { laws: "union", cutoffHour: "15", validFrom: "2095-01-01", reason: "Acuerdo de prueba" };
    await apply(setAuthority(change));
    expect([await works("2093-05-05"), await works("2095-05-05")]).toEqual([true, false]);
    const calendar = await loadCalendar("sre", db);
    expect([closingHourOn("2094-12-31", calendar), closingHourOn("2095-01-01", calendar)]).toEqual([18, 15]);
    expect(await refusal(() => apply(setAuthority(change)))).toMatchObject({ code: "conflict" });
    const backwards = await refusal(() => setAuthority({ ...change, validFrom: "2020-01-01" }));
    expect(Object.keys(backwards.fields)).toEqual(["validFrom"]);
  });
});

describe("a declaration that says nothing or too much", () => {
  it.each([
    [{ kind: "" }, "kind"],
    [{ from: "2026-02-30" }, "from"],
    [{ from: "1999-01-01" }, "from"],
    [{ until: "2026-11-11" }, "until"],
    [{ until: "2027-11-11" }, "until"],
    [{ reason: "" }, "reason"],
    [{ reference: "   " }, "reference"],
    [{ reference: "x".repeat(301) }, "reference"],
  ])("is refused with %o, at the field %s", async (wrong, field) => {
    const error = await refusal(() => declareDays({ ...DAY, ...wrong }));
    expect(Object.keys(error.fields)).toEqual([field]);
  });
});
