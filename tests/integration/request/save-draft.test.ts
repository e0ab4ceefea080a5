import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { createDraft } from "#lib/cases/request/create-draft.ts";
import { DraftConflict } from "#lib/cases/request/draft-conflict.ts";
import type { DraftSection } from "#lib/cases/request/draft-schema.ts";
import { findRequest } from "#lib/cases/request/find-request.ts";
import { saveDraft } from "#lib/cases/request/save-draft.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { move, PREVENTION, walkTo } from "#tests/support/walk-case.ts";

const db = getDatabase();
const NOW = new Date("2026-11-09T16:00:00Z");
const LYON = { name: "Ciudad de Lyon", type: "GOVERNMENT", countryCode: "FR", place: "Lyon" };
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const start = async () =>
  (await createDraft(db, world.own.editor, { title: "Acuerdo con Lyon" }, NOW)).caseId;

const save = (
  caseId: string,
  values: unknown,
  { section = "agreement" as DraftSection, draftVersion = 0, baseline = {}, actor = world.own.editor } = {},
) => saveDraft(db, actor, { caseId, section, draftVersion, baseline, values }, NOW);

const read = async (caseId: string) => (await findRequest(db, world.own.head, caseId, NOW))!.snapshot;
const refusals = () => db.auditEntry.count({ where: { stream: { startsWith: "refusal:" } } });

describe("a new request", () => {
  it("begins at step 1 on the desk of its office, with the first row of its history", async () => {
    const caseId = await start();
    expect(await read(caseId)).toMatchObject({
      ...{ step: "request", status: "DRAFT", turn: "OFFICE", version: 0, draftVersion: 0 },
      officeId: world.own.editor.officeId,
    });
    const history = await db.auditEntry.findMany({ where: { caseId } });
    expect(history).toMatchObject([
      { seq: 1, action: "create", toStep: "request", actorId: world.own.editor.id },
    ]);
  });

  it("is refused to everybody who does not prepare requests, and leaves a trace", async () => {
    const writers = [
      world.own.editor,
      world.own.head,
      world.other.editor,
      world.other.head,
      world.parent.head,
    ];
    const before = await db.caseFile.count();
    for (const actor of everyone(world).filter((person) => !writers.includes(person))) {
      const traces = await refusals();
      await expect(createDraft(db, actor, { title: "Acuerdo con Lyon" })).rejects.toMatchObject({
        code: "forbidden",
      });
      expect(await refusals()).toBe(traces + 1);
    }
    expect(await db.caseFile.count()).toBe(before);
  });

  it.each([[{}], [null], ["x"], [{ title: 5 }], [{ title: "  a " }], [{ title: "a".repeat(301) }]])(
    "is refused with %j",
    async (input) => {
      await expect(createDraft(db, world.own.editor, input)).rejects.toMatchObject({ code: "invalid" });
    },
  );
});

describe("saving as one goes", () => {
  it("keeps each section, whole or in part, and can be resumed", async () => {
    const caseId = await start();
    await save(caseId, { kind: "SISTER_TIE", areas: ["turismo", "cultura"] });
    await save(caseId, { counterparts: [LYON] }, { section: "counterparts", draftVersion: 1 });
    const date = { intendedDate: "2026-12-18", intendedPlace: "Lyon" };
    await save(caseId, date, { section: "signature", draftVersion: 2 });
    await save(caseId, { noAnnexes: true }, { section: "annexes", draftVersion: 3 });
    expect(await read(caseId)).toMatchObject({
      ...{ title: "Acuerdo con Lyon", kind: "SISTER_TIE", noAnnexes: true, intendedPlace: "Lyon" },
      areas: [{ areaKey: "cultura" }, { areaKey: "turismo" }],
      counterparts: [LYON],
      intendedDate: new Date("2026-12-18"),
      ...{ draftVersion: 4, draftSavedBy: world.own.editor.name, draftSavedAt: NOW, version: 0 },
    });
  });

  it("adds no history: it is no move", async () => {
    const caseId = await start();
    await save(caseId, { purpose: "Intercambio" });
    expect(await db.auditEntry.count({ where: { caseId } })).toBe(1);
  });

  it("takes out what is emptied", async () => {
    const caseId = await start();
    await save(caseId, { kind: "OTHER", areas: ["cultura"], title: "Otro" });
    await save(caseId, { kind: "", areas: [], title: "" }, { draftVersion: 1 });
    expect(await read(caseId)).toMatchObject({ kind: null, areas: [], title: "" });
  });

  it("makes the case findable by title, office, state and counterpart, whatever the accents", async () => {
    const caseId = await start();
    await save(caseId, { title: "Cooperación Técnica" });
    await save(caseId, { counterparts: [LYON] }, { section: "counterparts", draftVersion: 1 });
    const { searchText } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
    for (const word of ["cooperacion tecnica", "tlaquepaque", "jalisco", "lyon", "francia"]) {
      expect(searchText).toContain(word);
    }
  });

  it("the same save twice, as after a lost answer, is one", async () => {
    const caseId = await start();
    await save(caseId, { purpose: "Intercambio" });
    const again = await save(caseId, { purpose: "Intercambio" });
    expect(again.draftVersion).toBe(1);
  });
});

describe("two colleagues at once", () => {
  it("who edit different fields both keep their work", async () => {
    const caseId = await start();
    const { baseline } = await save(caseId, { purpose: "Antes" });
    const shared = { draftVersion: 1, baseline };
    await save(caseId, { title: "De la editora", purpose: "Antes" }, shared);
    const titular = { title: "Acuerdo con Lyon", purpose: "Del titular" };
    const second = await save(caseId, titular, { ...shared, actor: world.own.head });
    expect(second.adopted).toEqual(["title"]);
    expect(await read(caseId)).toMatchObject({ title: "De la editora", purpose: "Del titular" });
  });

  it("who edit the same field: the second hears who and when, and what is kept; nothing is written", async () => {
    const caseId = await start();
    await save(caseId, { purpose: "De la editora" });
    const late = save(caseId, { purpose: "Del titular", title: "Otro" }, { actor: world.own.head });
    const conflict = await late.catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(DraftConflict);
    expect(conflict).toMatchObject({
      code: "conflict",
      message: expect.stringContaining(world.own.editor.name),
      fieldsInConflict: expect.arrayContaining(["purpose"]),
      kept: { draftVersion: 1, values: { purpose: "De la editora" } },
    });
    expect(await read(caseId)).toMatchObject({ purpose: "De la editora", title: "Acuerdo con Lyon" });
    const { kept } = conflict as DraftConflict;
    await save(caseId, { purpose: "Del titular" }, { ...kept, actor: world.own.head });
    expect(await read(caseId)).toMatchObject({ purpose: "Del titular" });
  });

  it("in a real race of ten, one wins and nine hear of it", async () => {
    const caseId = await start();
    const races = Array.from({ length: 10 }, (_, index) => save(caseId, { purpose: `Versión ${index}` }));
    const outcomes = await Promise.allSettled(races);
    const lost = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(lost).toHaveLength(9);
    for (const { reason } of lost) expect(reason).toBeInstanceOf(DraftConflict);
    expect((await read(caseId)).draftVersion).toBe(1);
  });
});

describe("what is refused", () => {
  it.each([
    ["agreement", { areas: ["astrologia"] }, "areas"],
    ["counterparts", { counterparts: [{ ...LYON, countryCode: "ZZ" }] }, "counterparts.0.countryCode"],
    ["signature", { intendedDate: "2026-11-09" }, "intendedDate"],
    ["signature", { intendedDate: "2027-02-29" }, "intendedDate"],
    ["agreement", { title: "x".repeat(301) }, "title"],
  ] as const)("%s %j", async (section, values, field) => {
    const caseId = await start();
    await expect(save(caseId, values, { section })).rejects.toMatchObject({
      code: "invalid",
      fields: { [field]: expect.stringMatching(/\.$/) },
    });
    expect((await read(caseId)).draftVersion).toBe(0);
  });

  it.each(["", "x", "../..", randomUUID(), "'; DROP TABLE case_files; --"])("the id «%s»", async (caseId) => {
    await expect(save(caseId, { title: "Otro título" })).rejects.toMatchObject({ code: "not_found" });
  });

  it("another's case does not exist; one shared or of a reader is not theirs to change; each leaves a trace", async () => {
    const filed = await walkTo(db, world, "referral");
    const own = await start();
    for (const [actor, caseId, code] of [
      [world.other.head, own, "not_found"],
      [world.parent.head, own, "not_found"],
      [world.dgcp.head, own, "not_found"],
      [world.admin, own, "not_found"],
      [world.own.reader, own, "forbidden"],
      [world.parent.head, filed, "forbidden"],
      [world.dgcp.head, filed, "forbidden"],
    ] as [Actor, string, string][]) {
      const traces = await refusals();
      await expect(save(caseId, { title: "Otro título" }, { actor })).rejects.toMatchObject({ code });
      expect(await refusals()).toBe(traces + 1);
    }
  });

  it("an edit after filing, and in a prevention what was not sent back", async () => {
    const caseId = await walkTo(db, world, "referral");
    await expect(save(caseId, { title: "Otro título" })).rejects.toMatchObject({ code: "conflict" });
    await move(db, caseId, "prevent", world.dgcp.officer, { ...PREVENTION, parts: ["DATA"] });
    await save(caseId, { title: "Título corregido" });
    await expect(save(caseId, { noAnnexes: false }, { section: "annexes" })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await read(caseId)).toMatchObject({ title: "Título corregido", noAnnexes: true });
  });
});
