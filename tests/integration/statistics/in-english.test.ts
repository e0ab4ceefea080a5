import { beforeAll, expect, test } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { compareStates } from "#lib/statistics/compare-states.ts";
import { describeTable } from "#lib/statistics/describe-table.ts";
import { figuresIn } from "#lib/statistics/figures-in.ts";
import { openStatistics } from "#lib/statistics/open-statistics.ts";
import type { StatisticsTable } from "#lib/statistics/statistics-table.ts";
import { TABLE_KEYS, type TableKey, TABLES } from "#lib/statistics/tables.ts";
import { saveCountedAgreements, TODAY } from "./counted-by-hand.ts";

const db = getDatabase();
const scope = { today: TODAY, state: null };
const SPANISH = /Acuerdos|Vigente|vencer|País|Estados Unidos|Antes|TLCAN|Educación|África/;

beforeAll(() => saveCountedAgreements(db));

test.each(TABLE_KEYS)("%s counts the same in English, with nothing left in Spanish", async (key) => {
  const table: StatisticsTable = TABLES[key];
  const figures = await table.read(db, scope);
  const english = figuresIn("en", table, figures);
  const numbersOf = ({ rows }: typeof figures) =>
    rows.map((row) => Object.values(row).filter((value) => typeof value === "number"));
  expect(numbersOf(english)).toEqual(numbersOf(figures));
  const charts = table.charts(english, scope, "en");
  const drawn = charts.map(({ series }) => series.map(({ values }) => values));
  expect(drawn).toEqual(table.charts(figures, scope, "es").map(({ series }) => series.map((s) => s.values)));
  expect(JSON.stringify([english.rows, charts, table.words.en])).not.toMatch(SPANISH);
  expect(Object.keys(table.words.es.columns).sort()).toEqual([...table.columns].sort());
  expect(describeTable(table, { today: TODAY, state: "14" }, "en")).toMatch(
    / Only the agreements of Jalisco count\. Figures as of \d+ \w+ \d{4}\.$/,
  );
});

const english = async (key: TableKey) => {
  const table: StatisticsTable = TABLES[key];
  return figuresIn("en", table, await table.read(db, scope)).rows;
};

test("what the rows are called comes from the catalogues", async () => {
  expect((await english("pais"))[1]).toMatchObject({ codigo: "US", pais: "United States" });
  expect((await english("area"))[0]).toMatchObject({ area: expect.stringMatching(/^[A-Z][a-z ]+$/) });
  expect((await english("vigencia"))[0]).toMatchObject({ vigencia: "In force" });
  expect((await english("administracion")).slice(-2)).toMatchObject([
    { presidente_o_periodo: "Before NAFTA (until 1993)" },
    { presidente_o_periodo: "Since NAFTA (1994–2026)" },
  ]);
});

test("states are compared under English categories", async () => {
  const opened = await Promise.all(
    ["14", "31"].map((state) =>
      openStatistics(state, ["estado-nivel", "administracion", "contraparte", "region", "area", "vigencia"]),
    ),
  );
  const comparisons = compareStates(opened, "en");
  const counterparts = comparisons.find(({ name }) => name === "contraparte")!;
  expect(counterparts.charts[0]!.categories).toContain("Government");
  expect(JSON.stringify(comparisons)).not.toMatch(SPANISH);
});
