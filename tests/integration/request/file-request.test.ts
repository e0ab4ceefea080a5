import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { moveCase } from "#lib/cases/move-case.ts";
import { advanceDraft } from "#lib/cases/request/advance-draft.ts";
import { fileRequest, type Filing } from "#lib/cases/request/file-request.ts";
import { findEarlierCase } from "#lib/cases/request/find-earlier-case.ts";
import { saveDraft } from "#lib/cases/request/save-draft.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import {
  addDocument,
  createWholeDraft,
  createWorld,
  everyone,
  type World,
} from "#tests/support/case-world.ts";
import { move, MONDAY, PREVENTION, walkTo } from "#tests/support/walk-case.ts";

const db = getDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const read = (caseId: string) => db.caseFile.findUniqueOrThrow({ where: { id: caseId } });

/** What the screen sends: what the person had in front of them. */
async function filingOf(caseId: string): Promise<Filing> {
  const { version, draftVersion } = await read(caseId);
  return { caseId, version, draftVersion, requestKey: randomUUID() };
}
const file = async (caseId: string, actor = world.own.head, filing = filingOf(caseId)) =>
  fileRequest(db, actor, await filing, MONDAY);

const actionsOf = async (caseId: string) =>
  (await db.auditEntry.findMany({ where: { caseId }, orderBy: { seq: "asc" } })).map(({ action }) => action);

async function untilSomebodyWaits(): Promise<void> {
  const waiting = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  if (waiting.length === 0) await untilSomebodyWaits();
}

describe("filing", () => {
  it("leaves steps 1 to 3 behind, gives the folio, freezes the files and lets the folio be searched", async () => {
    const caseId = await createWholeDraft(db, world);
    await file(caseId);
    expect(await actionsOf(caseId)).toEqual([
      ...["create", "complete_request", "complete_draft", "complete_annexes", "file"],
    ]);
    const filed = await read(caseId);
    expect(filed).toMatchObject({ step: "referral", status: "ACTIVE", filedAt: MONDAY });
    expect(filed.searchText).toContain(filed.folio!.toLowerCase());
    expect(await db.document.count({ where: { caseId, frozenAt: null } })).toBe(0);
  });

  it("pressed twice at once, by one or by two heads, is one filing with one folio", async () => {
    const caseId = await walkTo(db, world, "filing");
    const filing = await filingOf(caseId);
    const twice = [filing, filing, { ...filing, requestKey: randomUUID() }];
    const outcomes = await Promise.allSettled(
      twice.map((each) => file(caseId, world.own.head, Promise.resolve(each))),
    );
    expect((await actionsOf(caseId)).filter((action) => action === "file")).toHaveLength(1);
    expect(outcomes.filter(({ status }) => status === "fulfilled").length).toBeGreaterThanOrEqual(1);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "conflict" });
    }
    const { requestKey } = await db.auditEntry.findFirstOrThrow({ where: { caseId, action: "file" } });
    const repeated = { ...filing, requestKey: requestKey! };
    expect(await file(caseId, world.own.head, Promise.resolve(repeated))).toMatchObject({ done: "already" });
  });

  it("is refused when a colleague edited what the head had read, and says who", async () => {
    const caseId = await walkTo(db, world, "filing");
    const filing = filingOf(caseId);
    await filing;
    const edit = {
      caseId,
      section: "agreement",
      draftVersion: 0,
      values: { purpose: "Otro propósito." },
    } as const;
    await saveDraft(db, world.own.editor, edit, MONDAY);
    await expect(file(caseId, world.own.head, filing)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining(world.own.editor.name),
    });
    expect(await read(caseId)).toMatchObject({ status: "DRAFT", folio: null });
  });

  it("never freezes the files it had read when one is replaced in between", async () => {
    const caseId = await walkTo(db, world, "filing");
    const { filed } = await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM case_files WHERE id = ${caseId}::uuid FOR NO KEY UPDATE`;
      await tx.document.deleteMany({ where: { caseId, kind: "DRAFT" } });
      await tx.caseFile.update({ where: { id: caseId }, data: { draftVersion: { increment: 1 } } });
      // The filing has read the case as it was, and waits for this transaction to write.
      const filed = file(caseId).catch((error: unknown) => error);
      await untilSomebodyWaits();
      return { filed };
    });
    expect(await filed).toMatchObject({ code: "conflict" });
    expect(await read(caseId)).toMatchObject({ status: "DRAFT", folio: null });
  });

  it("says all that is missing", async () => {
    const caseId = await createWholeDraft(db, world, ["DRAFT"]);
    await saveDraft(db, world.own.editor, {
      ...{ caseId, section: "signature", draftVersion: 0, values: { intendedPlace: "" } },
    });
    await expect(file(caseId)).rejects.toMatchObject({
      code: "invalid",
      message: "Falta el lugar previsto de firma. Falta el proyecto de texto en Word (.docx).",
    });
    expect(await actionsOf(caseId)).toEqual(["create"]);
  });

  it("is the head's alone: everybody else is refused, with a trace, and nothing changes", async () => {
    const caseId = await walkTo(db, world, "filing");
    const before = await read(caseId);
    for (const actor of everyone(world).filter((person) => person !== world.own.head)) {
      const own = actor.officeId === world.own.head.officeId;
      await expect(file(caseId, actor)).rejects.toMatchObject({ code: own ? "forbidden" : "not_found" });
    }
    expect(await read(caseId)).toEqual(before);
  });

  it("with an id or a key of nothing is not found", async () => {
    const filing = { caseId: "x", version: 0, draftVersion: 0, requestKey: randomUUID() };
    await expect(fileRequest(db, world.own.head, filing)).rejects.toMatchObject({ code: "not_found" });
    const caseId = await walkTo(db, world, "filing");
    const keyless = { ...(await filingOf(caseId)), requestKey: "x" };
    await expect(fileRequest(db, world.own.head, keyless)).rejects.toMatchObject({ code: "not_found" });
  });

  it("is refused once the intended date has come", async () => {
    const caseId = await walkTo(db, world, "filing");
    await db.caseFile.update({ where: { id: caseId }, data: { intendedDate: new Date("2026-11-09") } });
    await expect(file(caseId)).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("steps 1 to 3", () => {
  it("advance as far as they are complete, once, also when two colleagues save at the same time", async () => {
    const caseId = await createWholeDraft(db, world, ["DRAFT"]);
    const { editor, head } = world.own;
    await Promise.all([editor, head, editor].map((actor: Actor) => advanceDraft(db, actor, caseId)));
    expect(await actionsOf(caseId)).toEqual(["create", "complete_request"]);
    await addDocument(db, caseId, "DRAFT");
    await Promise.all([editor, head, editor].map((actor: Actor) => advanceDraft(db, actor, caseId)));
    expect(await actionsOf(caseId)).toEqual([
      ...["create", "complete_request", "complete_draft", "complete_annexes"],
    ]);
  });
});

describe("one instrument, one case", () => {
  /** Two requests of the same signing body, counterpart and kind, with different files. */
  const twins = async () => {
    const ids = await Promise.all([walkTo(db, world, "filing"), walkTo(db, world, "filing")]);
    const signingBody = `Secretaría de Economía ${randomUUID()}`;
    await db.caseFile.updateMany({ where: { id: { in: ids } }, data: { signingBody } });
    return ids;
  };

  it("the same Word file in another case is refused with its folio, also from another office without it", async () => {
    const [first, second] = [await walkTo(db, world, "referral"), await walkTo(db, world, "filing")];
    const { sha256 } = await db.document.findFirstOrThrow({ where: { caseId: first, kind: "DRAFT" } });
    await db.document.updateMany({ where: { caseId: second, kind: "DRAFT" }, data: { sha256 } });
    const { folio } = await read(first);
    await expect(file(second)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining(folio!),
    });
    expect(await findEarlierCase(db, second)).toMatchObject({ caseId: first });
    await db.caseFile.update({ where: { id: second }, data: { officeId: world.other.head.officeId } });
    const foreign = await findEarlierCase(db, second);
    expect(foreign).toMatchObject({ caseId: null });
    expect(foreign?.message).not.toContain(folio);
  });

  it("of two filed at the same moment, one gets a folio and the other hears of it", async () => {
    const ids = await twins();
    const outcomes = await Promise.allSettled(ids.map((id) => file(id)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = outcomes.find((outcome) => outcome.status === "rejected");
    expect(refused?.reason).toMatchObject({
      code: "conflict",
      message: expect.stringMatching(/AII-2026-\d+/),
    });
    expect(await db.caseFile.count({ where: { id: { in: ids }, folio: { not: null } } })).toBe(1);
  });

  it("may be filed again once the earlier one is closed", async () => {
    const [first, second] = await twins();
    await file(first!);
    expect(await findEarlierCase(db, second!)).not.toBeNull();
    await move(db, first!, "withdraw", world.own.head, { reason: "Se acordará otro texto." });
    await file(second!);
    expect((await read(second!)).folio).not.toBeNull();
  });
});

describe("the case that the writer is about to move", () => {
  it("is not moved on what had been read when a file changed underneath", async () => {
    const caseId = await walkTo(db, world, "referral");
    await move(db, caseId, "prevent", world.dgcp.officer, { ...PREVENTION, parts: ["DATA"] });
    const { version, draftVersion } = await read(caseId);
    const values = { title: "Título corregido" };
    await saveDraft(db, world.own.editor, { caseId, section: "agreement", draftVersion, values });
    const answer = { move: "answer_prevention", input: { reason: "Se corrigió el título." } } as const;
    const request = {
      ...answer,
      actor: world.own.head,
      caseId,
      version,
      requestKey: randomUUID(),
      now: MONDAY,
    };
    await expect(moveCase(db, { ...request, draftVersion })).rejects.toMatchObject({ code: "conflict" });
    await moveCase(db, { ...request, draftVersion: draftVersion + 1 });
  });
});
