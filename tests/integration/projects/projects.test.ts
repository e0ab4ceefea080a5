import { PrismaPg } from "@prisma/adapter-pg";
import { beforeAll, expect, it } from "vitest";
import { GET as getCsv } from "#app/api/proyectos.csv/route.ts";
import { listPublicChanges } from "#lib/cooperation/public-changes.ts";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { addPart, removePart } from "#lib/projects/change-parts.ts";
import { measureResult } from "#lib/projects/measure-result.ts";
import { publishProject, withdrawProject } from "#lib/projects/publish-project.ts";
import {
  findOwnProject,
  findPublicProject,
  listOwnProjects,
  listPublishedProjects,
} from "#lib/projects/read-projects.ts";
import { createProject, saveProject } from "#lib/projects/save-project.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { everyone } from "#tests/support/case-world.ts";
import { addThread, createPlanWorld } from "#tests/support/plan-world.ts";
import { amountInput, partnerInput, projectInput, resultInput } from "#tests/support/sample-project.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = getDatabase();
const GONE = { code: "not_found" };
const NOW = new Date("2027-02-01T18:00:00Z");
const why = { reason: "Se duplicó por error." };
let world: Awaited<ReturnType<typeof createPlanWorld>>;

beforeAll(async () => {
  world = await createPlanWorld(db);
});

const create = (actor: Actor = world.own.editor, change = {}) =>
  createProject(db, actor, { ...projectInput, ...change });
const add = (id: string, kind: "partner" | "amount" | "result", input: object, actor = world.own.editor) =>
  addPart(db, actor, { projectId: id, kind, input }, NOW);
const find = async (id: string) => (await findOwnProject(db, world.own.reader, id))!;
async function createWhole(): Promise<string> {
  const id = await create();
  await add(id, "partner", partnerInput);
  const partnerId = (await find(id)).partners[0]!.id;
  await add(id, "amount", { ...amountInput, partnerId });
  await add(id, "result", resultInput);
  return id;
}

it("a draft is nobody else's; a reader of the office reads it and changes nothing", async () => {
  const id = await createWhole();
  const { results, partners } = await find(id);
  const strangers = everyone(world).filter(({ officeId }) => officeId !== world.own.head.officeId);
  for (const actor of [...strangers, world.own.reader]) {
    const reads = actor === world.own.reader;
    expect((await findOwnProject(db, actor, id)) !== null, actor.role).toBe(reads);
    if (!reads) expect(await listOwnProjects(db, actor)).toEqual([]);
    for (const attempt of [
      () => saveProject(db, actor, { id, revision: 1, input: projectInput }),
      () => add(id, "partner", partnerInput, actor),
      () => removePart(db, actor, { projectId: id, kind: "partner", partId: partners[0]!.id }),
      () =>
        measureResult(db, actor, { projectId: id, resultId: results[0]!.id, input: { measuredValue: "1" } }),
      () => publishProject(db, actor, id),
      () => withdrawProject(db, actor, { id, input: why }),
    ]) {
      await expect(attempt(), actor.role).rejects.toMatchObject(GONE);
    }
  }
  await expect(publishProject(db, world.own.editor, id)).rejects.toMatchObject(GONE);
  expect(await listPublishedProjects(db)).toEqual([]);
});

it("is published by the head when it says enough, keeps its history, and withdrawn tells only the reason", async () => {
  const bare = await create();
  await expect(publishProject(db, world.own.head, bare)).rejects.toMatchObject({ code: "invalid" });
  const id = await createWhole();
  await publishProject(db, world.own.head, id);
  await publishProject(db, world.own.head, id);
  const { code, revision } = await find(id);
  expect(code).toMatch(/^PROY-\d{4}-\d{5}$/);
  const input = { ...projectInput, status: "por-concluir" };
  await expect(saveProject(db, world.own.editor, { id, revision, input })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(add(id, "partner", partnerInput)).rejects.toMatchObject({ code: "forbidden" });
  await saveProject(db, world.own.head, { id, revision, input });
  await expect(saveProject(db, world.own.head, { id, revision, input })).rejects.toMatchObject({
    code: "conflict",
  });
  await add(id, "amount", { ...amountInput, amountKind: "desembolso", currency: "MXN" }, world.own.head);
  expect(await listPublicChanges(db, { projectId: id })).toMatchObject([
    { changes: [{ field: "Montos", after: expect.stringContaining("2026, entregado: 120,000.50 MXN") }] },
    { changes: [{ field: "Situación", before: "En curso", after: "Por concluir" }] },
    { what: "Se publicó", byName: world.own.head.name },
  ]);
  await withdrawProject(db, world.own.head, { id, input: why });
  expect(await findPublicProject(db, code!)).toEqual({ withdrawn: why.reason });
  await publishProject(db, world.own.head, id);
  expect((await find(id)).code).toBe(code);
});

it("a partner that gives money stays while its amounts do; currencies are never added", async () => {
  const id = await createWhole();
  const { partners, amounts } = await find(id);
  const remove = (kind: "partner" | "amount", partId: string) =>
    removePart(db, world.own.editor, { projectId: id, kind, partId });
  await expect(remove("partner", partners[0]!.id)).rejects.toMatchObject({ code: "conflict" });
  await remove("amount", amounts[0]!.id);
  await remove("amount", amounts[0]!.id);
  await remove("partner", partners[0]!.id);
  expect(await find(id)).toMatchObject({ partners: [], amounts: [] });
});

it("another project's partner, plan or agreement is refused beside its field", async () => {
  const [id, other] = [await createWhole(), await createWhole()];
  const stranger = (await find(other)).partners[0]!.id;
  await expect(add(id, "amount", { ...amountInput, partnerId: stranger })).rejects.toMatchObject({
    fields: { partnerId: expect.any(String) },
  });
  const { objective } = await addThread(db, world.own.editor);
  const tied = await create(world.own.editor, { planObjectiveId: objective });
  expect((await find(tied)).objective).toMatchObject({ id: objective });
  await expect(create(world.other.editor, { planObjectiveId: objective })).rejects.toMatchObject({
    fields: { planObjectiveId: expect.any(String) },
  });
  await expect(create(world.own.editor, { agreements: "RAI-1999-00001" })).rejects.toMatchObject({
    fields: { agreements: expect.any(String) },
  });
  const sample = sampleAgreement({ title: "Uno" });
  await saveAgreement(db, sample);
  expect((await find(await create(world.own.editor, { agreements: sample.number }))).agreements).toEqual([
    sample.number,
  ]);
});

it.each([
  ["partner", "countryCode", { ...partnerInput, countryCode: "ZZ" }],
  ["partner", "role", { ...partnerInput, role: "" }],
  ["amount", "amount", { ...amountInput, amount: "0" }],
  ["amount", "currency", { ...amountInput, currency: "XXX" }],
  ["amount", "year", { ...amountInput, amountKind: "desembolso", year: "2028" }],
  ["result", "targetYear", { ...resultInput, targetYear: "2020" }],
  ["result", "baseValue", { ...resultInput, baseValue: "mucho" }],
] as const)("of a %s, %s is refused beside its field", async (kind, field, input) => {
  const id = await create();
  await expect(add(id, kind, input)).rejects.toMatchObject({ fields: { [field]: expect.any(String) } });
});

it("goes out as a file that never adds two currencies, and asks as much of many as of one", async () => {
  let asked = 0;
  const counted = new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL! }),
    log: [{ emit: "event", level: "query" }],
  });
  counted.$on("query", () => (asked += 1));
  const count = async () => {
    asked = 0;
    await listPublishedProjects(counted);
    return asked;
  };
  const before = await count();
  for (let n = 0; n < 5; n += 1) await publishProject(db, world.own.head, await createWhole());
  expect(await count()).toBe(before);
  await counted.$disconnect();
  const answer = await getCsv(new Request("http://localhost:3000/api/proyectos.csv?ods=4&estado=14"));
  const [header, line] = (await answer.text()).split("\r\n");
  expect(header).toContain("comprometido,entregado");
  expect(line).toContain("EUR 120000.50");
  expect((await getCsv(new Request("http://localhost:3000/api/proyectos.csv?estado=99"))).status).toBe(400);
});
