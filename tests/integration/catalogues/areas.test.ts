import { beforeAll, expect, test } from "vitest";
import { createDraft } from "#lib/cases/request/create-draft.ts";
import { findRequest } from "#lib/cases/request/find-request.ts";
import { listAreaChoices } from "#lib/cases/request/list-choices.ts";
import { saveDraft } from "#lib/cases/request/save-draft.ts";
import { addArea } from "#lib/catalogues/add-area.ts";
import { findArea, listAreas } from "#lib/catalogues/list-areas.ts";
import { renameArea } from "#lib/catalogues/rename-area.ts";
import { setAreaRetired } from "#lib/catalogues/set-area-retired.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { createRegistryIndex } from "#lib/registry/search/registry-index.ts";
import { searchAgreements } from "#lib/registry/search/search-agreements.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { saveAgreement, sampleAgreement } from "../registry/sample-agreement.ts";

const db = getDatabase();
const index = createRegistryIndex(db);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const trail = async (stream: string) =>
  (await db.auditEntry.findMany({ where: { stream }, orderBy: { seq: "asc" } })).map(
    ({ action, visibility, detail }) => ({ action, visibility, detail }),
  );

const lastKey = async () => (await db.area.findFirstOrThrow({ orderBy: { position: "desc" } })).key;

test("an area is added at the end, renamed, retired and put back, each with its row in the trail", async () => {
  await addArea(world.admin, { name: "  Economía \u0000 azul " });
  const { key } = (await findArea("economia_azul"))!;
  expect(await lastKey()).toBe(key);
  await renameArea(world.admin, key, { name: "Economía azul y costas" });
  await setAreaRetired(world.admin, key, true);
  const retired = (await listAreas()).at(-1)!;
  expect(retired).toMatchObject({ key, name: "Economía azul y costas", retiredAt: expect.any(Date) });
  await setAreaRetired(world.admin, key, false);
  expect((await findArea(key))!.retiredAt).toBeNull();
  expect(await trail("catalogues")).toEqual([
    { action: "area:add", visibility: "ADMIN", detail: { key, name: "Economía azul" } },
    {
      action: "area:rename",
      visibility: "ADMIN",
      detail: { key, name: "Economía azul y costas", formerName: "Economía azul" },
    },
    { action: "area:retire", visibility: "ADMIN", detail: { key, name: "Economía azul y costas" } },
    { action: "area:restore", visibility: "ADMIN", detail: { key, name: "Economía azul y costas" } },
  ]);
});

test("only the administrator; anyone else changes nothing and leaves a trace", async () => {
  const before = await listAreas();
  for (const actor of everyone(world).filter(({ role }) => role !== "admin")) {
    for (const attempt of [
      () => addArea(actor, { name: "Otra" }),
      () => renameArea(actor, "cultura", { name: "Otra" }),
      () => setAreaRetired(actor, "cultura", true),
    ]) {
      await expect(attempt(), actor.role).rejects.toMatchObject({ code: "not_found" });
    }
    expect(await trail(`refusal:${actor.id}`)).toHaveLength(3);
  }
  expect(await listAreas()).toEqual(before);
});

test.each(["", "  ", "a", "--- 5", "\u0000\u200b", "x".repeat(81), "cultura", "CULTURA", "Educacion"])(
  "the name %j is refused beside its field",
  async (name) => {
    const refusal = { code: "invalid", fields: { name: expect.any(String) } };
    await expect(addArea(world.admin, { name })).rejects.toMatchObject(refusal);
    await expect(renameArea(world.admin, "turismo", { name })).rejects.toMatchObject(refusal);
  },
);

test("an area keeps its own name when renamed to it in other capitals", async () => {
  await renameArea(world.admin, "deporte", { name: "DEPORTE" });
  expect((await findArea("deporte"))!.name).toBe("DEPORTE");
});

test("two names that make the same key have two keys", async () => {
  await addArea(world.admin, { name: "Puertos (mar)" });
  await addArea(world.admin, { name: "Puertos / mar" });
  expect(await lastKey()).toBe("puertos_mar_2");
  await addArea(world.admin, { name: "日本語" });
  expect(await lastKey()).toBe("area");
});

test("the same name added at once in several spellings makes one area, time after time", async () => {
  for (const number of ["uno", "dos", "tres", "cuatro", "cinco"]) {
    const spellings = ["Espacio", "ESPACIO", "Espácio", "espacio"].map((word) => `${word} ${number}`);
    const added = await Promise.allSettled(spellings.map((name) => addArea(world.admin, { name })));
    const refused = added.filter((result) => result.status === "rejected");
    expect(refused.map(({ reason }) => reason.code)).toEqual(["invalid", "invalid", "invalid"]);
    expect(await db.area.count({ where: { key: { startsWith: `espacio_${number}` } } })).toBe(1);
  }
});

test("what is not there, or is already so, or is the last one", async () => {
  for (const key of ["nada", "\u0000", "../cultura", ""]) {
    await expect(renameArea(world.admin, key, { name: "Algo" })).rejects.toMatchObject({ code: "not_found" });
    await expect(setAreaRetired(world.admin, key, true)).rejects.toMatchObject({ code: "not_found" });
    expect(await findArea(key)).toBeNull();
  }
  await expect(renameArea(world.admin, "salud", { name: " Salud " })).rejects.toMatchObject({
    fields: { name: expect.any(String) },
  });
  await expect(setAreaRetired(world.admin, "salud", false)).rejects.toMatchObject({ code: "conflict" });
  const inList = (await listAreas()).filter(({ retiredAt }) => retiredAt === null);
  const [kept, ...others] = inList.map(({ key }) => key);
  for (const key of others) await setAreaRetired(world.admin, key, true);
  await expect(setAreaRetired(world.admin, kept!, true)).rejects.toMatchObject({ code: "conflict" });
  for (const key of others) await setAreaRetired(world.admin, key, false);
});

test("the registry finds its agreements by the new name of their area", async () => {
  await saveAgreement(db, sampleAgreement({ areas: ["juventud"] }));
  const find = async (q: string) =>
    (await searchAgreements(index, parseAgreementQuery({ q }).filters, "2026-11-23")).total;
  expect([await find("juventud"), await find("adolescencias")]).toEqual([1, 0]);
  await renameArea(world.admin, "juventud", { name: "Adolescencia y primera edad" });
  expect([await find("juventud"), await find("adolescencias")]).toEqual([0, 1]);
  expect(await findArea("juventud")).toMatchObject({ agreements: 1, cases: 0 });
});

test("a request takes an area added meanwhile, keeps it when it is retired, and no new one gets it", async () => {
  const { editor } = world.own;
  const start = async () => (await createDraft(db, editor, { title: "Acuerdo de muestra" })).caseId;
  const choose = (caseId: string, draftVersion: number, areas: string[]) =>
    saveDraft(db, editor, { caseId, section: "agreement", draftVersion, baseline: {}, values: { areas } });
  const offers = async (chosen: string[]) => (await listAreaChoices(db, chosen)).map(({ value }) => value);
  const names = async (caseId: string) =>
    (await findRequest(db, editor, caseId, new Date()))!.snapshot.areas.map(({ area }) => area.name);

  await addArea(world.admin, { name: "Redes 5G y 6G" });
  const key = await lastKey();
  expect(key).toBe("redes_5g_y_6g");
  expect(await offers([])).toContain(key);
  const [old, late] = [await start(), await start()];
  await choose(old, 0, [key]);
  await setAreaRetired(world.admin, key, true);

  expect(await offers([])).not.toContain(key);
  expect(await offers([key])).toContain(key);
  await expect(choose(late, 0, [key])).rejects.toMatchObject({ fields: { areas: expect.any(String) } });
  await choose(old, 1, [key, "cultura"]);
  await renameArea(world.admin, key, { name: "Redes móviles" });
  expect(await names(old)).toEqual(["Cultura", "Redes móviles"]);
});

test("the registry offers the areas that its agreements have, retired or not", async () => {
  const offered = async () =>
    (await searchAgreements(index, parseAgreementQuery({}).filters, "2026-11-23")).facets.area.map(
      ({ value }) => value,
    );
  await addArea(world.admin, { name: "Puertos secos" });
  expect(await offered()).not.toContain("puertos_secos");
  await setAreaRetired(world.admin, "puertos_secos", true);
  await saveAgreement(db, sampleAgreement({ areas: ["puertos_secos"] }));
  expect(await offered()).toContain("puertos_secos");
});
