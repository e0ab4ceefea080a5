import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { caseStream } from "#lib/audit/append-entry.ts";
import { moveCase, type MoveResult } from "#lib/cases/move-case.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { MoveKey } from "#lib/workflow/moves.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { inputFor, MONDAY, walkTo } from "#tests/support/walk-case.ts";

const db = getDatabase();
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

interface Press {
  actor: Actor;
  move: MoveKey;
  requestKey: string;
}

/** Several presses of people who all saw the case in the same version. */
async function pressAtOnce(caseId: string, presses: Press[]) {
  const { version } = await db.caseFile.findUniqueOrThrow({
    where: { id: caseId },
    select: { version: true },
  });
  const results = await Promise.allSettled(
    presses.map((press) =>
      moveCase(db, { ...press, caseId, version, input: inputFor(press.move, world), now: MONDAY }),
    ),
  );
  const made = results.filter((result) => result.status === "fulfilled").map(({ value }) => value);
  const refused = results.filter((result) => result.status === "rejected").map(({ reason }) => reason);
  return { made, refused };
}

const historyOf = (caseId: string) =>
  db.auditEntry.findMany({ where: { stream: caseStream(caseId) }, orderBy: { seq: "asc" } });
const count = (results: MoveResult[], done: MoveResult["done"]) =>
  results.filter((result) => result.done === done).length;

describe("two people press at once", () => {
  test("the same move by two: one is made, the other hears that the case moved on", async () => {
    const id = await walkTo(db, world, "referral");
    const before = await historyOf(id);
    const { officer, head } = world.dgcp;
    const { made, refused } = await pressAtOnce(id, [
      { actor: officer, move: "refer", requestKey: randomUUID() },
      { actor: head, move: "refer", requestKey: randomUUID() },
    ]);
    expect(made).toHaveLength(1);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ code: "conflict" });
    const added = (await historyOf(id)).slice(before.length);
    expect(added.map(({ action }) => action)).toEqual(["refer", "pass_notice"]);
  });

  test("opposite moves: one wins and the case is never between two steps", async () => {
    const id = await walkTo(db, world, "response");
    const { made, refused } = await pressAtOnce(id, [
      { actor: world.own.head, move: "withdraw", requestKey: randomUUID() },
      { actor: world.dgcp.head, move: "respond", requestKey: randomUUID() },
    ]);
    expect([made.length, refused.length]).toEqual([1, 1]);
    const row = await db.caseFile.findUniqueOrThrow({ where: { id } });
    const last = (await historyOf(id)).at(-1)!;
    expect(last.action === "withdraw" ? [row.status, row.outcome] : [row.status, row.step]).toEqual(
      last.action === "withdraw" ? ["CLOSED", "WITHDRAWN"] : ["ACTIVE", "signature"],
    );
  });
});

describe("the same press arrives more than once", () => {
  test("a double click makes one move and the second hears that it is done", async () => {
    const id = await walkTo(db, world, "filing");
    const press = { actor: world.own.head, move: "file" as const, requestKey: randomUUID() };
    const { made, refused } = await pressAtOnce(id, [press, press, press, press]);
    expect(refused).toEqual([]);
    expect([count(made, "now"), count(made, "already")]).toEqual([1, 3]);
    expect((await historyOf(id)).filter(({ action }) => action === "file")).toHaveLength(1);
    const queued = await db.outgoingMail.groupBy({ by: ["to", "eventKey"], _count: true });
    expect(queued.every((mail) => mail._count === 1)).toBe(true);
  });

  test("sent again after its answer was lost, it says that it is done", async () => {
    const id = await walkTo(db, world, "signature_with_copy");
    const { version } = await db.caseFile.findUniqueOrThrow({ where: { id }, select: { version: true } });
    const request = {
      actor: world.own.head,
      caseId: id,
      move: "send_signed_copy" as const,
      version,
      requestKey: randomUUID(),
      input: inputFor("send_signed_copy", world),
      now: MONDAY,
    };
    const first = await moveCase(db, request);
    const again = await moveCase(db, request);
    expect([first.done, again.done]).toEqual(["now", "already"]);
    expect(again.version).toBe(first.version);
  });
});

describe("two filings of one instrument", () => {
  test("the second is stopped with the folio of the first", async () => {
    const [first, second] = [await walkTo(db, world, "filing"), await walkTo(db, world, "filing")];
    const twin = { signingBody: "Secretaría de Turismo", title: "Intercambio turístico" };
    await db.caseFile.updateMany({ where: { id: { in: [first, second] } }, data: twin });
    const results = await Promise.allSettled(
      [first, second].map((caseId) =>
        moveCase(db, {
          actor: world.own.head,
          caseId,
          move: "file",
          version: 3,
          requestKey: randomUUID(),
          now: MONDAY,
        }),
      ),
    );
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(1);
    const filed = await db.caseFile.findFirstOrThrow({
      where: { id: { in: [first, second] }, folio: { not: null } },
    });
    expect(refused[0]!.reason).toMatchObject({
      code: "conflict",
      message: expect.stringContaining(filed.folio!),
    });
  });
});

describe("a move while the calendar changes", () => {
  test("leaves one row of history, and a day declared non-working moves the due date", async () => {
    const id = await walkTo(db, world, "filing");
    const declare = db.calendarOverride.create({
      data: {
        date: new Date("2026-11-11"),
        kind: "NON_WORKING",
        reason: "Luto",
        reference: "DOF 10/11/2026",
      },
    });
    const [{ made }] = await Promise.all([
      pressAtOnce(id, [{ actor: world.own.head, move: "file", requestKey: randomUUID() }]),
      declare,
    ]);
    expect(made).toHaveLength(1);
    expect((await historyOf(id)).filter(({ action }) => action === "file")).toHaveLength(1);
  });
});
