import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { assignCases, MOST_CASES } from "#lib/cases/assign-cases.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { move, walkTo } from "#tests/support/walk-case.ts";

const db = getDatabase();
let world: World;

beforeEach(async () => {
  world ??= await createWorld(db);
});

async function filed(count: number) {
  const cases: { id: string; version: number }[] = [];
  for (let n = 0; n < count; n++) {
    const id = await walkTo(db, world, "referral");
    cases.push({ id, version: await versionOf(id) });
  }
  return cases;
}

const versionOf = async (id: string) =>
  (await db.caseFile.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;

const chargesOf = async (cases: readonly { id: string }[]) => {
  const rows = await db.caseFile.findMany({ where: { id: { in: cases.map(({ id }) => id) } } });
  return cases.map(({ id }) => rows.find((row) => row.id === id)!.dgcpAssigneeId);
};

test("a head gives several cases to a colleague; the same press twice assigns once", async () => {
  const cases = await filed(3);
  const asked = { cases, assigneeId: world.dgcp.officer.id, requestKey: randomUUID() };
  expect(await assignCases(db, world.dgcp.head, asked)).toEqual({ assigned: 3, refused: 0 });
  expect(await assignCases(db, world.dgcp.head, asked)).toEqual({ assigned: 3, refused: 0 });
  expect(await chargesOf(cases)).toEqual(cases.map(() => world.dgcp.officer.id));
  expect(await versionOf(cases[0]!.id)).toBe(cases[0]!.version + 1);
});

test("a case that moved on meanwhile stays as it was, and holds back no other", async () => {
  const cases = await filed(2);
  await move(db, cases[0]!.id, "refer", world.dgcp.officer);
  const done = await assignCases(db, world.dgcp.head, {
    cases,
    assigneeId: world.dgcp.officer.id,
    requestKey: randomUUID(),
  });
  expect(done).toEqual({ assigned: 1, refused: 1 });
  expect(await chargesOf(cases)).toEqual([null, world.dgcp.officer.id]);
});

test("whoever may not assign changes nothing", async () => {
  const cases = await filed(1);
  for (const actor of [world.dgcp.officer, world.cja.head, world.own.head, world.admin]) {
    const asked = { cases, assigneeId: world.dgcp.officer.id, requestKey: randomUUID() };
    await expect(assignCases(db, actor, asked), actor.role).rejects.toMatchObject({
      code: expect.stringMatching(/^(forbidden|not_found)$/),
    });
  }
  expect(await chargesOf(cases)).toEqual([null]);
});

test("nobody to receive them, none ticked, too many, or garbage: a sentence and no change", async () => {
  const cases = await filed(1);
  const ask = (asked: object) =>
    assignCases(db, world.dgcp.head, {
      cases,
      assigneeId: world.dgcp.officer.id,
      requestKey: randomUUID(),
      ...asked,
    });
  for (const assigneeId of ["", "x", world.own.head.id]) {
    await expect(ask({ assigneeId })).rejects.toMatchObject({
      code: "invalid",
      fields: { assigneeId: expect.any(String) },
    });
  }
  await expect(ask({ cases: [] })).rejects.toMatchObject({ code: "invalid" });
  await expect(ask({ cases: Array.from({ length: MOST_CASES + 1 }, () => cases[0]) })).rejects.toMatchObject({
    code: "invalid",
  });
  await expect(ask({ cases: [{ id: "'; --", version: -1 }] })).rejects.toMatchObject({ code: "not_found" });
  expect(await chargesOf(cases)).toEqual([null]);
});
