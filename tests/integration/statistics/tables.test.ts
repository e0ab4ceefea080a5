import { beforeAll, expect, test } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { type TableKey, TABLES } from "#lib/statistics/tables.ts";
import { saveCountedAgreements, TODAY } from "./counted-by-hand.ts";

const db = getDatabase();

beforeAll(() => saveCountedAgreements(db));

const read = (key: TableKey, state: string | null = null) => TABLES[key].read(db, { today: TODAY, state });

/** The rows that count something, as values in the order of the columns. */
async function counted(key: TableKey, column: string, state: string | null = null) {
  const { rows } = await read(key, state);
  return rows
    .filter((row) => (row as Record<string, unknown>)[column] !== 0)
    .map((row) => Object.values(row));
}

test("by state and level: the 32 states in order of key, zeros included", async () => {
  const { total, rows } = await read("estado-nivel");
  expect(total).toBe(8);
  expect(rows.map((row) => (row as { cve_ent: string }).cve_ent)).toEqual(
    Array.from({ length: 32 }, (_, at) => String(at + 1).padStart(2, "0")),
  );
  expect(rows[0]).toEqual({ cve_ent: "01", entidad: "Aguascalientes", total: 0, estatal: 0, municipal: 0 });
  expect(await counted("estado-nivel", "total")).toEqual([
    ["14", "Jalisco", 5, 3, 2],
    ["19", "Nuevo León", 1, 1, 0],
    ["31", "Yucatán", 2, 2, 0],
  ]);
});

test("by administration, on the days around each change, and before and after NAFTA", async () => {
  expect(await counted("administracion", "aii")).toEqual([
    // The one of 30 November 1982 is of none, and counts in the total that shares are of.
    ["administracion", "Carlos Salinas", 1988, 1994, 2, 25],
    ["administracion", "Andrés M. López Obrador", 2018, 2024, 2, 25],
    ["administracion", "Claudia Sheinbaum Pardo", 2024, 2026, 3, 37.5],
    ["tlcan", "Pre-TLCAN (antes de 1994)", null, 1993, 2, 25],
    ["tlcan", "Post-TLCAN (1994-2026)", 1994, 2026, 6, 75],
  ]);
  expect((await read("administracion")).rows).toHaveLength(10);
});

test("by counterpart: once in each type it touches, however many of that type it has", async () => {
  expect(await counted("contraparte", "gubernamental")).toEqual([
    ["14", "Jalisco", 4, 1, 0, 1],
    ["19", "Nuevo León", 1, 0, 0, 0],
    ["31", "Yucatán", 2, 0, 0, 0],
  ]);
  expect((await read("contraparte")).rows).toHaveLength(32);
});

test("by region: once in each region it touches, without a country is global", async () => {
  const { rows } = await read("region");
  expect(rows).toHaveLength(32);
  expect(Object.values(rows[13]!)).toEqual(["14", "Jalisco", 3, 0, 2, 0, 0, 1]);
  expect(Object.values(rows[18]!)).toEqual(["19", "Nuevo León", 1, 0, 0, 0, 0, 0]);
  expect(Object.values(rows[30]!)).toEqual(["31", "Yucatán", 0, 0, 2, 0, 0, 0]);
});

test("by country: only those that have one, most first", async () => {
  expect((await read("pais")).rows.map((row) => Object.values(row))).toEqual([
    ["FR", "Francia", 4],
    ["US", "Estados Unidos", 4],
    ["IT", "Italia", 1],
  ]);
});

test("by area: a share is count ÷ total, ranks are shared, and areas without agreements are there", async () => {
  const { rows } = await read("area");
  expect(rows).toHaveLength(20);
  expect(rows.slice(0, 4).map((row) => Object.values(row))).toEqual([
    ["Cultura", 6, 75, 1],
    ["Turismo", 2, 25, 2],
    ["Educación", 1, 12.5, 3],
    ["Ciencia y tecnología", 0, 0, 4],
  ]);
});

test("by year: every year from the first to today's, with what became of them", async () => {
  const { rows } = await read("anio");
  expect(rows).toHaveLength(2026 - 1982 + 1);
  expect(await counted("anio", "total")).toEqual([
    [1982, 1, 1, 0, 0],
    [1993, 1, 1, 0, 0],
    [1994, 1, 1, 0, 0],
    [2018, 1, 0, 1, 0],
    [2024, 3, 3, 0, 0],
    [2026, 1, 0, 0, 1],
  ]);
});

test("by status: in force, about to expire, expired, and not yet in force", async () => {
  expect((await read("vigencia")).rows.map((row) => Object.values(row))).toEqual([
    ["Vigente", 5, 62.5],
    ["Por vencer", 1, 12.5],
    ["Sin vigencia", 1, 12.5],
    ["Terminado", 0, 0],
    ["Sustituido", 0, 0],
    ["Por entrar en vigor", 1, 12.5],
  ]);
});

test("by month of expiry: from today on, 24 months, and not what renews itself", async () => {
  const { rows } = await read("vencimientos");
  expect(rows).toHaveLength(24);
  expect([rows[0], rows[23]]).toEqual([
    { mes: "2026-11", total: 1 },
    { mes: "2028-10", total: 1 },
  ]);
  expect(await counted("vencimientos", "total")).toHaveLength(2);
});

test("of one state: its rows alone, and shares of its own total", async () => {
  expect((await read("estado-nivel", "31")).rows).toEqual([
    { cve_ent: "31", entidad: "Yucatán", total: 2, estatal: 2, municipal: 0 },
  ]);
  expect(await counted("area", "total", "31")).toEqual([
    ["Educación", 1, 50, 1],
    ["Cultura", 1, 50, 1],
  ]);
  expect((await read("pais", "31")).rows).toEqual([{ codigo: "FR", pais: "Francia", total: 2 }]);
  expect((await read("proyecciones", "31")).rows[0]).toEqual({ anio: 2026, esperado: 2, mejor: 2, peor: 2 });
});

test("of a state without agreements: zeros and empty lists, no division by zero", async () => {
  for (const key of Object.keys(TABLES) as TableKey[]) {
    expect((await read(key, "01")).total, key).toBe(0);
    const shares = (await read(key, "01")).rows.map((row) => ("porcentaje" in row ? row.porcentaje : 0));
    expect(
      shares.every((share) => share === 0),
      key,
    ).toBe(true);
  }
  expect((await read("anio", "01")).rows).toEqual([]);
  expect((await read("pais", "01")).rows).toEqual([]);
});
