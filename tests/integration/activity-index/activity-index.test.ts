import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { loadPublishedIndex } from "#lib/activity-index/load-published-index.ts";
import { readIndex, readIndexHistory } from "#lib/activity-index/read-index.ts";
import { recordIndex } from "#lib/activity-index/record-index.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";
import { askRoute, listRoutes } from "../open-data/ask-route.ts";

const db = getDatabase();
const routes = await listRoutes("api/indice");
const files = [...(await listRoutes("api/indice.csv")), ...(await listRoutes("api/indice.xlsx"))];
const ask = (address: string) => askRoute([...routes, ...files], address);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

/** The table as it was published, transcribed apart from the product's. */
const published = parse(await readFile(path.resolve("tests/fixtures/published-index.csv")), {
  columns: true,
}) as Record<string, string>[];

const AT = new Date("2026-11-23T18:00:00Z");
const evidence = {
  institutionalEvidence: "Ley Orgánica, artículo 12",
  economicEvidence: "https://ejemplo.gob.mx/mision",
  politicalEvidence: "Acta de la visita de mayo",
};
const input = (change: object) => ({
  ...{ state: "14", year: "2025", revision: "1", institutional: "0.9", economic: "1", political: "0.95" },
  ...{ ...evidence, reason: "Revisión anual con las constancias de la oficina." },
  ...change,
});

test("the 160 published figures come out as they were published", async () => {
  let told = 0;
  for (const year of [2005, 2010, 2015, 2020, 2025]) {
    const answer = await ask(`/api/indice?anio=${year}`);
    const rows = (await answer.json()) as Record<string, unknown>[];
    expect(rows.map(({ cve_ent }) => cve_ent)).toEqual(published.map((row) => row.cve_ent));
    for (const [at, row] of rows.entries()) {
      expect(Object.keys(row)).toEqual(["cve_ent", "entidad", "anio", "valor", "nivel"]);
      expect(row).toMatchObject({ entidad: published[at]!.entidad, anio: year });
      expect((row.valor as number).toFixed(2), `${row.cve_ent} ${year}`).toBe(
        published[at]![`indice_${year}`],
      );
      told += 1;
    }
  }
  expect(told).toBe(160);
  const latest = await (await ask("/api/indice")).json();
  expect(latest).toEqual(await (await ask("/api/indice?anio=2025")).json());
});

test("loading again changes nothing", async () => {
  const before = await db.activityIndexEntry.findMany({ orderBy: { id: "asc" } });
  await loadPublishedIndex(db);
  expect(await db.activityIndexEntry.findMany({ orderBy: { id: "asc" } })).toEqual(before);
  expect(before.every(({ institutional, authorId }) => institutional === null && authorId === null)).toBe(
    true,
  );
});

test("a correction is the sum of its components and leaves what there was in the history", async () => {
  expect(await recordIndex(db, world.dgcp.officer, input({}), AT)).toBe(2);
  const jalisco = (await readIndex(db)).find(({ state, year }) => state === "14" && year === 2025)!;
  expect(jalisco).toMatchObject({
    value: 285,
    components: { institutional: 90, economic: 100, political: 95 },
    revision: 2,
  });
  const history = await readIndexHistory(db, "14", 2025);
  expect(history.map(({ revision, value, author }) => [revision, value, author])).toEqual([
    [2, 285, world.dgcp.officer.name],
    [1, 300, null],
  ]);
  expect(await db.auditEntry.findFirst({ where: { stream: "index" } })).toMatchObject({
    action: "index:record",
    detail: { stateCode: "14", year: 2025, revision: 2, value: 285, formerValue: 300 },
  });
  const [row] = await (await ask("/api/indice?anio=2025&estado=14")).json();
  expect(row).toEqual({ cve_ent: "14", entidad: "Jalisco", anio: 2025, valor: 2.85, nivel: "alto" });
});

test("the database itself keeps each revision", async () => {
  const { id } = await db.activityIndexEntry.findFirstOrThrow({ where: { stateCode: "01", year: 2005 } });
  await expect(db.activityIndexEntry.update({ where: { id }, data: { value: 300 } })).rejects.toThrow();
  await expect(db.activityIndexEntry.delete({ where: { id } })).rejects.toThrow();
  const parts = { institutional: 50, economic: 50, political: 50 };
  const row = {
    ...{ stateCode: "01", year: 2026, revision: 1, ...parts, ...evidence, reason: "Motivo" },
    ...{ authorId: world.dgcp.head.id, authorName: world.dgcp.head.name },
  };
  for (const wrong of [
    { value: 151 },
    { value: 150, political: null },
    { value: 150, reason: " " },
    { value: 150, economicEvidence: "" },
    { value: 150, authorId: null, authorName: null },
    { value: 201, political: 101 },
  ]) {
    await expect(
      db.activityIndexEntry.create({ data: { ...row, ...wrong } }),
      JSON.stringify(wrong),
    ).rejects.toThrow();
  }
});

test("two people at once: one is recorded and the other hears of it", async () => {
  const two = await Promise.allSettled(
    [world.dgcp.officer, world.dgcp.head].map((actor) => recordIndex(db, actor, input({ state: "15" }), AT)),
  );
  expect(two.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(two.find((one) => one.status === "rejected")!.reason).toMatchObject({ code: "conflict" });
  expect(await readIndexHistory(db, "15", 2025)).toHaveLength(2);
});

test("only the DGCP; for the rest it does not exist, and nothing changes", async () => {
  const before = await db.activityIndexEntry.count();
  const others = everyone(world).filter(({ role }) => !hasPermission(role, "index.record"));
  expect(others.map(({ role }) => role)).not.toContain("dgcp_officer");
  for (const actor of others) {
    await expect(recordIndex(db, actor, input({ state: "20" }), AT), actor.role).rejects.toMatchObject({
      code: "not_found",
    });
  }
  expect(await db.activityIndexEntry.count()).toBe(before);
});

test.each([
  ["institutional", { institutional: "1.2" }],
  ["political", { political: "" }],
  ["economicEvidence", { economicEvidence: " \n " }],
  ["politicalEvidence", { politicalEvidence: "RAI-1999-99999" }],
  ["reason", { reason: "porque" }],
  ["year", { year: "2027" }],
  ["year", { year: "2004" }],
  ["state", { state: "33" }],
])("%s is refused beside its field", async (field, change) => {
  await expect(recordIndex(db, world.dgcp.head, input({ state: "21", ...change }), AT)).rejects.toMatchObject(
    {
      code: "invalid",
      fields: { [field]: expect.any(String) },
    },
  );
});

test("a year begins with its first state, and is not the latest until all have theirs", async () => {
  const agreement = sampleAgreement();
  await saveAgreement(db, agreement);
  const first = input({ state: "31", year: "2026", revision: "0", politicalEvidence: agreement.number });
  expect(await recordIndex(db, world.dgcp.head, first, AT)).toBe(1);
  const begun = (await (await ask("/api/indice?anio=2026")).json()) as { cve_ent: string; valor: unknown }[];
  expect(begun).toHaveLength(32);
  expect(begun.filter(({ valor }) => valor !== null).map(({ cve_ent }) => cve_ent)).toEqual(["31"]);
  expect((await (await ask("/api/indice")).json())[0].anio).toBe(2025);
});

test("what is not understood is a sentence, and a year without figures names those there are", async () => {
  for (const [address, status] of [
    ["/api/indice?anio=ayer", 400],
    ["/api/indice?estado=99", 400],
    ["/api/indice?anio=2007", 404],
    ["/api/indice.csv?anio=2007", 404],
    ["/api/indice.xlsx?estado=x", 400],
  ] as const) {
    const answer = await ask(address);
    expect(answer.status, address).toBe(status);
    expect((await answer.json()).error).toMatch(
      status === 404 ? /2005, 2010, 2015, 2020, 2025/ : /cuatro cifras/,
    );
  }
});

test("the file has every figure with its parts, and is not sent to who has it", async () => {
  const answer = await ask("/api/indice.csv?anio=2005");
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  const rows = parse(await answer.text(), { columns: true, bom: true }) as Record<string, string>[];
  expect(rows).toHaveLength(32);
  expect(rows[0]).toMatchObject({
    ...{ cve_ent: "01", entidad: "Aguascalientes", anio: "2005", valor: "0.90", nivel: "bajo" },
    ...{ tercio: "superior", estructura_institucional: "", evidencia_economica: "" },
  });
  const url = new URL("http://localhost:3000/api/indice");
  const etag = (await ask("/api/indice")).headers.get("etag")!;
  const again = await routes[0]!.get(new Request(url, { headers: { "if-none-match": etag } }), {
    params: Promise.resolve({}),
  });
  expect(again.status).toBe(304);
});
