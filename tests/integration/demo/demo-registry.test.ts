import { rm } from "node:fs/promises";
import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  COUNTS_BY_ADMINISTRATION,
  COUNTS_BY_STATE,
  SHARE_BY_AREA,
} from "#lib/demo/agreements/published-counts.ts";
import { loadDemoData } from "#lib/demo/load-demo-data.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { takeNumber } from "#lib/kernel/number-series.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { ACT_KIND_KEYS } from "#lib/registry/acts/act-kinds.ts";
import { readAgreementView } from "#lib/registry/history/read-agreement-view.ts";
import { verifyLog } from "#lib/registry-log/verify-log.ts";
import { TABLES } from "#lib/statistics/tables.ts";
import { createInstallation, createOwnStorage } from "./demo-database.ts";

const NOW = new Date("2026-11-23T15:00:00Z");
const storage = await createOwnStorage();
let db: PrismaClient;

beforeAll(async () => {
  db = await createInstallation("demo_registry");
  await loadDemoData(db, NOW);
}, 180_000);
afterAll(async () => {
  await db.$disconnect();
  await rm(storage, { recursive: true });
});

interface Counted {
  key: string;
  count: number;
}
const counted = (rows: readonly Counted[]) => Object.fromEntries(rows.map(({ key, count }) => [key, count]));
const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);

/** National sums, state by state. */
const national = (margin: "level" | "type" | "region") => {
  const total: Record<string, number> = {};
  for (const state of COUNTS_BY_STATE.values()) {
    for (const [key, count] of Object.entries(state[margin])) total[key] = (total[key] ?? 0) + count;
  }
  return total;
};

test("the counts carried over are the published ones", () => {
  expect(COUNTS_BY_STATE.size).toBe(32);
  expect(national("level")).toEqual({ STATE: 822, MUNICIPAL: 528 });
  expect(national("type")).toEqual({
    ...{ GOVERNMENT: 772, INTERNATIONAL_ORGANIZATION: 252, CIVIL_SOCIETY: 30, PRIVATE: 296 },
  });
  expect(national("region")).toEqual({
    ...{ NORTH_AMERICA: 389, LATIN_AMERICA: 339, EUROPE: 243, ASIA: 128, AFRICA_OCEANIA: 11, GLOBAL: 240 },
  });
  for (const { level, type, region } of COUNTS_BY_STATE.values()) {
    expect([sum(type), sum(region)]).toEqual([sum(level), sum(level)]);
  }
});

describe("the published agreements of the demonstration", () => {
  test("are 1,350, 28 of them before the treaty and 1,322 after", async () => {
    const rows = await db.$queryRaw<Counted[]>`
      SELECT CASE WHEN signed_on < '1994-01-01' THEN 'before' ELSE 'after' END AS key, count(*)::int
      FROM agreements WHERE published_at IS NOT NULL GROUP BY 1`;
    expect(counted(rows)).toEqual({ before: 28, after: 1322 });
  });

  test("are in each state of the levels, types and regions published", async () => {
    const rows = await db.$queryRaw<{ state: string; level: string; type: string; region: string }[]>`
      SELECT a.state_code AS state, a.level::text, string_agg(DISTINCT c.type::text, '+') AS type,
        string_agg(DISTINCT coalesce(k.region, 'GLOBAL'), '+') AS region
      FROM agreements a
        JOIN agreement_counterparts c ON c.agreement_id = a.id LEFT JOIN countries k ON k.code = c.country_code
      WHERE a.published_at IS NOT NULL GROUP BY a.id`;
    for (const [code, expected] of COUNTS_BY_STATE) {
      const ofState = rows.filter(({ state }) => state === code);
      for (const margin of ["level", "type", "region"] as const) {
        const found: Record<string, number> = { ...expected[margin] };
        for (const key of Object.keys(found)) found[key] = 0;
        for (const row of ofState) found[row[margin]] = (found[row[margin]] ?? 0) + 1;
        expect(found, `${code} ${margin}`).toEqual(expected[margin]);
      }
    }
  });

  test("were signed under each administration as often as published", async () => {
    const since = COUNTS_BY_ADMINISTRATION.map((term) => term.since);
    const rows = await db.$queryRaw<Counted[]>`
      SELECT max(since) AS key, count(DISTINCT id)::int AS count FROM (
        SELECT a.id, max(s.since) AS since FROM agreements a JOIN unnest(${[...since]}::text[]) s(since)
          ON s.since::date <= a.signed_on WHERE a.published_at IS NOT NULL GROUP BY a.id) AS terms
      GROUP BY since ORDER BY since`;
    expect(rows.map(({ count }) => count)).toEqual([4, 24, 119, 207, 449, 411, 133, 3]);
    expect(rows).toEqual(COUNTS_BY_ADMINISTRATION.map(({ since: key, count }) => ({ key, count })));
  });

  test("have each area within a point of the published share", async () => {
    const rows = await db.$queryRaw<Counted[]>`
      SELECT area_key AS key, count(*)::int FROM agreement_areas x JOIN agreements a ON a.id = x.agreement_id
      WHERE a.published_at IS NOT NULL GROUP BY 1`;
    const found = counted(rows);
    for (const [area, share] of Object.entries(SHARE_BY_AREA)) {
      expect(Math.abs((found[area]! / 1350) * 100 - share), area).toBeLessThan(1);
    }
    expect(found.educacion! / 1350).toBeCloseTo(0.5959, 2);
  });

  test("have each a PDF that is what its hash says, and can be found", async () => {
    const files = await db.agreementDocument.findMany({
      select: { storageKey: true, sha256: true, size: true },
    });
    const addenda = await db.agreementAct.count({ where: { kind: "ADDENDUM" } });
    expect(files.length).toBe((await db.agreement.count()) + addenda);
    for (const { storageKey, sha256, size } of files.filter((_, index) => index % 90 === 0)) {
      const bytes = await buffer(createStorage(storage).read(storageKey));
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
      expect([bytes.length, createHash("sha256").update(bytes).digest("hex")]).toEqual([size, sha256]);
    }
    // Their words, not the order of those of the areas: they come as they are read.
    const readSearch = () =>
      db.$queryRaw`
        SELECT agreement_id, tsvector_to_array(document)::text FROM agreement_search ORDER BY agreement_id`;
    const before = await readSearch();
    expect(before).toHaveLength(1350);
    await db.$executeRaw`SELECT refresh_agreement_search(ARRAY(SELECT id FROM agreements))`;
    expect(await readSearch()).toEqual(before);
  });

  test("some were later changed, renewed or ended, in every way there is, and the log holds it all", async () => {
    const kinds = await db.agreementAct.groupBy({ by: ["kind"], _count: true });
    expect(kinds.map(({ kind }) => kind).sort()).toEqual([...ACT_KIND_KEYS].sort());
    const check = await verifyLog(db);
    expect(check.fault).toBeNull();
    expect(check.leaves).toBe(1350 + (await db.agreementAct.count()));
    expect(await db.agreement.count({ where: { withdrawnAt: { not: null } } })).toBe(0);
    const { rows } = await TABLES.vigencia.read(db, { today: "2026-11-23", state: null });
    for (const { vigencia, total } of rows.slice(0, 5)) expect(total, vigencia).toBeGreaterThan(0);
    const act = await db.agreementAct.findFirstOrThrow({
      where: { kind: "EXTENSION" },
      select: { registeredOn: true, agreement: { select: { number: true } } },
    });
    const day = act.registeredOn.toISOString().slice(0, 10);
    const viewOn = (asked: string) =>
      readAgreementView(db, act.agreement.number, { today: "2026-11-23", asked, language: "es" });
    const before = await viewOn(Temporal.PlainDate.from(day).subtract({ days: 1 }).toString());
    const after = await viewOn(day);
    expect([before!.acts.length, after!.acts.length]).toEqual([0, 1]);
    expect(after!.agreement.endsOn! > before!.agreement.endsOn!).toBe(true);
  });

  test("are followed by the next number of their year", async () => {
    const { number: last } = await db.agreement.findFirstOrThrow({
      where: { number: { startsWith: "RAI-2012-" } },
      orderBy: { number: "desc" },
    });
    const next = await db.$transaction((tx) => takeNumber(tx, "RAI", 2012));
    expect(Number(next.slice(9))).toBe(Number(last.slice(9)) + 1);
  });
});
