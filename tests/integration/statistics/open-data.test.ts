import { beforeAll, expect, test } from "vitest";
import { GET, OPTIONS } from "#app/api/estadisticas/[tabla]/route.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { TABLE_KEYS } from "#lib/statistics/tables.ts";
import { saveCountedAgreements } from "./counted-by-hand.ts";

const db = getDatabase();

beforeAll(() => saveCountedAgreements(db));

/** @param path what comes after `/api/estadisticas/` */
const ask = (path: string, headers: Record<string, string> = {}) => {
  const url = new URL(`http://localhost:3000/api/estadisticas/${path}`);
  const tabla = decodeURIComponent(url.pathname.split("/").at(-1)!);
  return GET(new Request(url, { headers }), { params: Promise.resolve({ tabla }) });
};

test.each(TABLE_KEYS)("%s says what it counts, as of when, its total and its rows", async (key) => {
  const answer = await ask(key);
  expect(answer.status).toBe(200);
  const body = (await answer.json()) as { definicion: string; fecha: string; filas: object[] };
  expect(body).toMatchObject({ tabla: key, titulo: expect.any(String), total: 8 });
  expect(body.fecha).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(body.definicion).toMatch(
    /\. Cifras al \d+ de \p{L}+ de \d{4}\. Datos de demostración, sin validez oficial\.$/u,
  );
  expect(body.filas.length).toBeGreaterThan(0);
  const csv = await (await ask(`${key}.csv`)).text();
  expect(csv.split("\r\n")[0]).toBe(Object.keys(body.filas[0]!).join(","));
  expect(csv.split("\r\n")).toHaveLength(body.filas.length + 2);
});

test("a state's figures, as data and as a file", async () => {
  const body = await (await ask("estado-nivel?estado=14")).json();
  expect(body).toMatchObject({ total: 5, filas: [{ cve_ent: "14", total: 5, estatal: 3, municipal: 2 }] });
  expect(body.definicion).toContain("Solo cuentan los acuerdos de Jalisco.");
  const file = await ask("estado-nivel.csv?estado=14");
  expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(file.headers.get("content-disposition")).toMatch(
    /filename="demostracion-estado-nivel-14-[\d-]+\.csv"/,
  );
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe(
    "cve_ent,entidad,total,estatal,municipal\r\n14,Jalisco,5,3,2\r\n",
  );
});

test("a name that a spreadsheet would take for a formula is neutralised", async () => {
  await db.area.create({ data: { key: "formula", name: "=HYPERLINK(1)", position: 99 } });
  expect(await (await ask("area.csv")).text()).toContain("\r\n'=HYPERLINK(1),0,0,");
});

test("any site may read it, any cache may keep it, and who has it is not sent it again", async () => {
  const first = await ask("pais");
  const etag = first.headers.get("etag")!;
  expect(first.headers.get("access-control-allow-origin")).toBe("*");
  expect(first.headers.get("cache-control")).toMatch(/^public, max-age=\d+$/);
  for (const held of [etag, `W/${etag}`, `"otra", ${etag}`, "*"]) {
    const again = await ask("pais", { "if-none-match": held });
    expect(again.status, held).toBe(304);
    expect(again.headers.get("etag")).toBe(etag);
    expect(again.headers.get("cache-control")).toMatch(/^public/);
    expect(await again.text()).toBe("");
  }
  expect((await ask("pais", { "if-none-match": '"otra"' })).status).toBe(200);
  expect((await ask("pais?estado=14")).headers.get("etag")).not.toBe(etag);
  expect((await ask("pais.csv")).headers.get("etag")).not.toBe(etag);
  expect(OPTIONS().headers.get("access-control-allow-headers")).toBe("If-None-Match");
});

test.each(["municipios", "constructor", "pais.json", ".csv", "pais.csv.csv"])(
  "there is no table %s: the answer lists those there are",
  async (name) => {
    const answer = await ask(name);
    expect(answer.status).toBe(404);
    expect((await answer.json()).error).toContain(TABLE_KEYS.join(", "));
    expect(answer.headers.get("cache-control")).toBe("no-store");
  },
);

test.each(["33", "00", "Jalisco", "1", "14'--"])("there is no state %s", async (state) => {
  const answer = await ask(`area?estado=${encodeURIComponent(state)}`);
  expect(answer.status).toBe(400);
  expect((await answer.json()).error).toContain("de 01 a 32");
});
