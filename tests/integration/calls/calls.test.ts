import { beforeAll, expect, it } from "vitest";
import { saveCall, createCall } from "#lib/calls/save-call.ts";
import { proposeCall, publishCall, returnCall, withdrawCall } from "#lib/calls/publish-call.ts";
import {
  findPublicCall,
  findWorkedCall,
  listPublishedCalls,
  listWorkedCalls,
} from "#lib/calls/read-calls.ts";
import { readCallsQuery, selectCalls } from "#lib/calls/public/calls-query.ts";
import { listPublicChanges } from "#lib/cooperation/public-changes.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { callInput } from "#tests/support/sample-call.ts";

const db = getDatabase();
const GONE = { code: "not_found" };
const NOW = new Date("2027-03-01T18:00:00Z");
const why = { reason: "Quien convoca la canceló." };
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const create = (actor: Actor, change = {}) => createCall(db, actor, { ...callInput, ...change });
const publish = (id: string) => publishCall(db, world.dgcp.officer, id);
const codeOf = async (id: string) => (await findWorkedCall(db, world.dgcp.head, id, NOW))!.code!;

it("a draft is nobody else's; one proposed is the DGCP's too", async () => {
  const id = await create(world.own.editor);
  const others = everyone(world).filter(({ officeId }) => officeId !== world.own.head.officeId);
  for (const actor of others) {
    expect(await findWorkedCall(db, actor, id, NOW), actor.role).toBeNull();
    for (const attempt of [
      () => saveCall(db, actor, { id, revision: 1, input: callInput }),
      () => proposeCall(db, actor, id),
      () => publishCall(db, actor, id),
      () => withdrawCall(db, actor, { id, input: why }),
    ]) {
      await expect(attempt(), actor.role).rejects.toMatchObject(GONE);
    }
  }
  await proposeCall(db, world.own.editor, id);
  await proposeCall(db, world.own.editor, id);
  for (const actor of others) {
    const seen = (await findWorkedCall(db, actor, id, NOW)) !== null;
    expect(seen, actor.role).toBe(hasPermission(actor.role, "calls.publish"));
  }
  await expect(saveCall(db, world.own.head, { id, revision: 2, input: callInput })).rejects.toMatchObject({
    code: "forbidden",
  });
});

it("the DGCP gives it back with the reason, or publishes it; an office publishes nothing", async () => {
  const id = await create(world.other.editor);
  await proposeCall(db, world.other.editor, id);
  await expect(returnCall(db, world.dgcp.officer, { id, input: { reason: "no" } })).rejects.toMatchObject({
    fields: { reason: expect.any(String) },
  });
  await returnCall(db, world.dgcp.officer, { id, input: { reason: "Faltan las bases vigentes." } });
  const back = (await findWorkedCall(db, world.other.reader, id, NOW)) ?? "no es de quien consulta";
  expect(back).toBe("no es de quien consulta");
  expect(await findWorkedCall(db, world.other.editor, id, NOW)).toMatchObject({
    state: "DRAFT",
    reason: "Faltan las bases vigentes.",
  });
  await expect(publishCall(db, world.other.head, id)).rejects.toMatchObject(GONE);
  await proposeCall(db, world.other.head, id);
  await publish(id);
  await publish(id);
  expect(await codeOf(id)).toMatch(/^CONV-\d{4}-\d{5}$/);
  expect(await findPublicCall(db, await codeOf(id), NOW)).toMatchObject({
    state: "PUBLISHED",
    phase: "CLOSING_SOON",
  });
});

it("what is published keeps its history: who changed what, when; withdrawn, only the reason is told", async () => {
  const id = await create(world.dgcp.officer);
  await publish(id);
  const code = await codeOf(id);
  const input = { ...callInput, amountMax: "60000" };
  await saveCall(db, world.dgcp.head, { id, revision: 2, input });
  await expect(saveCall(db, world.dgcp.head, { id, revision: 2, input })).rejects.toMatchObject({
    code: "conflict",
  });
  await saveCall(db, world.dgcp.head, { id, revision: 3, input });
  await withdrawCall(db, world.dgcp.officer, { id, input: why });
  expect(await listPublicChanges(db, { callId: id })).toMatchObject([
    { what: "Se retiró", reason: why.reason, byName: world.dgcp.officer.name },
    {
      what: "Cambió sus datos",
      byName: world.dgcp.head.name,
      changes: [
        { field: "Monto", before: "De 10,000 EUR a 50,000.50 EUR", after: "De 10,000 EUR a 60,000 EUR" },
      ],
    },
    { what: "Se publicó", byName: world.dgcp.officer.name },
  ]);
  expect(await findPublicCall(db, code, NOW)).toMatchObject({ state: "WITHDRAWN", reason: why.reason });
  expect((await listPublishedCalls(db, NOW)).map((call) => call.id)).not.toContain(id);
  await publish(id);
  expect(await codeOf(id)).toBe(code);
});

it("the database holds what must always hold", async () => {
  const id = await create(world.dgcp.officer);
  await publish(id);
  for (const statement of [
    `UPDATE calls SET code = 'CONV-1' WHERE id = '${id}'`,
    `UPDATE calls SET state = 'WITHDRAWN', reason = '' WHERE id = '${id}'`,
    `UPDATE calls SET for_states = false, for_municipalities = false WHERE id = '${id}'`,
    `UPDATE calls SET currency = NULL WHERE id = '${id}'`,
    `UPDATE calls SET closes_at = '2020-01-01' WHERE id = '${id}'`,
    `DELETE FROM public_changes WHERE call_id = '${id}'`,
    `UPDATE public_changes SET by_name = 'otra persona' WHERE call_id = '${id}'`,
  ]) {
    await expect(db.$executeRawUnsafe(statement), statement).rejects.toThrow();
  }
});

it.each([
  ["title", { title: " " }],
  ["areas", { areas: "" }],
  ["areas", { areas: "agua_residuos,no_hay" }],
  ["countryCode", { countryCode: "ZZ" }],
  ["applicants", { applicants: "" }],
  ["eligibleStates", { eligibleStates: "99" }],
  ["amountMax", { amountMax: "5" }],
  ["currency", { currency: "" }],
  ["counterpartShare", { counterpartShare: "101" }],
  ["closesOn", { closesOn: "2027-01-01" }],
  ["closesOn", { closesOn: "2027-02-30" }],
  ["closesTime", { closesTime: "25:00" }],
  ["zone", { zone: "Marte" }],
  ["rulesUrl", { rulesUrl: "javascript:alert(1)" }],
])("%s is refused beside its field", async (field, change) => {
  await expect(create(world.dgcp.officer, change)).rejects.toMatchObject({
    code: "invalid",
    fields: { [field]: expect.any(String) },
  });
});

it("filters by the address, in order of urgency, and says what it did not understand", async () => {
  await db.call.updateMany({ data: { state: "DRAFT" } });
  const dates = {
    soon: ["2027-01-04", "2027-03-12"],
    open: ["2027-01-04", "2027-05-12"],
    upcoming: ["2027-04-01", "2027-06-12"],
    closed: ["2027-01-04", "2027-02-20"],
    closedBefore: ["2026-01-04", "2026-02-20"],
  };
  const ids: Record<string, string> = {};
  for (const [name, [opensOn, closesOn]] of Object.entries(dates)) {
    ids[name] = await create(world.dgcp.officer, {
      ...{ title: `Convocatoria ${name}`, opensOn, closesOn },
      ...(name === "open" && { applicants: "estados", areas: "educacion", sdgGoals: "4" }),
    });
    await publish(ids[name]);
  }
  const calls = await listPublishedCalls(db, NOW);
  const ask = (params: Record<string, string>) =>
    selectCalls(calls, readCallsQuery(params).filters).map(({ title }) => title.replace("Convocatoria ", ""));
  expect(ask({})).toEqual(["soon", "open", "upcoming", "closed", "closedBefore"]);
  expect(ask({ situacion: "abierta" })).toEqual(["soon", "open"]);
  expect(ask({ situacion: "por-cerrar" })).toEqual(["soon"]);
  expect(ask({ situacion: "proxima" })).toEqual(["upcoming"]);
  expect(ask({ situacion: "cerrada" })).toEqual(["closed", "closedBefore"]);
  expect(ask({ area: "educacion" })).toEqual(["open"]);
  expect(ask({ ods: "4" })).toEqual(["open"]);
  expect(ask({ para: "municipios" })).not.toContain("open");
  expect(ask({ q: "EDUCACION open" })).toEqual(["open"]);
  expect(readCallsQuery({ situacion: "quizás", ods: "18" }).ignored).toHaveLength(2);
  expect(await listWorkedCalls(db, world.admin, NOW)).toEqual([]);
});
