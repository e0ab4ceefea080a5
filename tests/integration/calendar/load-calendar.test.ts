import { beforeAll, describe, expect, it } from "vitest";
import { BASE_RULES } from "#lib/calendar/base-rules.ts";
import { closingHourOn } from "#lib/calendar/closing-hour.ts";
import { dayStatus } from "#lib/calendar/day-status.ts";
import { loadBaseRules } from "#lib/calendar/load-base-rules.ts";
import { loadCalendar } from "#lib/calendar/load-calendar.ts";
import { getDatabase, type Tx } from "#lib/kernel/db.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";

const db = getDatabase();

const declareNonWorking = (date: string, tx: Tx = db) =>
  tx.calendarOverride.create({
    data: {
      date: dateColumn(date),
      kind: "NON_WORKING",
      reason: "Luto nacional",
      reference: "DOF de prueba",
    },
  });

it("without its catalogue there is no calendar, rather than one without holidays", async () => {
  await expect(loadCalendar("lft", db)).rejects.toThrow("no rules");
});

describe("a loaded calendar", () => {
  beforeAll(() => loadBaseRules(db));

  it("is filled once", async () => {
    await loadBaseRules(db);
    expect(await db.calendarRule.count()).toBe(BASE_RULES.length);
    expect(await db.authorityCalendar.count()).toBe(1);
  });

  it("counts by the law that its key says; the SRE by the LFT", async () => {
    const fifthOfMay = async (key: "sre" | "lft" | "lfpa" | "union") =>
      dayStatus("2026-05-05", await loadCalendar(key, db)).businessDay;
    expect(await fifthOfMay("sre")).toBe(true);
    expect(await fifthOfMay("lft")).toBe(true);
    expect(await fifthOfMay("lfpa")).toBe(false);
    expect(await fifthOfMay("union")).toBe(false);
  });

  it("is the same object, day tables included, until something changes", async () => {
    const first = await loadCalendar("sre", db);
    expect(await loadCalendar("sre", db)).toBe(first);
    await declareNonWorking("2026-04-02");
    const second = await loadCalendar("sre", db);
    expect(second).not.toBe(first);
    expect(Number(second.version)).toBeGreaterThan(Number(first.version));
    expect(dayStatus("2026-04-02", second)).toMatchObject({ businessDay: false, source: "DOF de prueba" });
  });

  it("of the law alone does not know the authority's acts", async () => {
    await declareNonWorking("2026-04-03");
    expect(dayStatus("2026-04-03", await loadCalendar("lft", db)).businessDay).toBe(true);
    expect(dayStatus("2026-04-03", await loadCalendar("sre", db)).businessDay).toBe(false);
  });

  it("forgets a revoked act", async () => {
    const { id } = await declareNonWorking("2026-06-10");
    expect(dayStatus("2026-06-10", await loadCalendar("sre", db)).businessDay).toBe(false);
    await db.calendarOverride.update({ where: { id }, data: { revokedAt: new Date() } });
    expect(dayStatus("2026-06-10", await loadCalendar("sre", db)).businessDay).toBe(true);
  });

  it("is provisional for a year until its list is published", async () => {
    expect(dayStatus("2026-03-03", await loadCalendar("sre", db)).provisional).toBe(true);
    const published = { year: 2026, reference: "DOF de prueba", publishedOn: dateColumn("2026-01-05") };
    await db.calendarYear.create({ data: published });
    expect(dayStatus("2026-03-03", await loadCalendar("sre", db)).provisional).toBe(false);
    expect(dayStatus("2027-03-03", await loadCalendar("lft", db)).provisional).toBe(true);
  });

  it("read inside a transaction that is rolled back leaves no trace for the others", async () => {
    const before = await loadCalendar("sre", db);
    const rollBack = db.$transaction(async (tx) => {
      await declareNonWorking("2026-08-12", tx);
      expect(dayStatus("2026-08-12", await loadCalendar("sre", tx)).businessDay).toBe(false);
      throw new Error("rolled back");
    });
    await expect(rollBack).rejects.toThrow("rolled back");
    // The next change takes the version number that the other transaction had seen.
    await declareNonWorking("2026-08-13");
    const after = await loadCalendar("sre", db);
    expect(Number(after.version)).toBe(Number(before.version) + 1);
    expect(dayStatus("2026-08-12", after).businessDay).toBe(true);
    expect(dayStatus("2026-08-13", after).businessDay).toBe(false);
  });

  it("follows the authority when it changes law, from that day on", async () => {
    await db.authorityCalendar.create({
      data: { ruleSets: ["lft", "lfpa"], cutoffHour: 15, validFrom: dateColumn("2040-01-01") },
    });
    const calendar = await loadCalendar("sre", db);
    expect(dayStatus("2039-05-05", calendar).businessDay).toBe(true);
    // 5 May 2040 is a Saturday; 21 March 2040 a Wednesday that only the LFPA names.
    expect(dayStatus("2040-03-21", calendar)).toMatchObject({ businessDay: false, source: "LFPA art. 28" });
    expect(closingHourOn("2039-12-31", calendar)).toBe(18);
    expect(closingHourOn("2040-01-01", calendar)).toBe(15);
  });
});
