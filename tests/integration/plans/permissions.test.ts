import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { addItem } from "#lib/plans/editing/add-item.ts";
import { bringCommitments } from "#lib/plans/editing/bring-commitments.ts";
import { createPlan } from "#lib/plans/editing/create-plan.ts";
import { moveItem } from "#lib/plans/editing/move-item.ts";
import { setItemRemoved } from "#lib/plans/editing/remove-item.ts";
import { saveItem } from "#lib/plans/editing/save-item.ts";
import { findWholePlan } from "#lib/plans/reading/read-plan.ts";
import { everyone } from "#tests/support/case-world.ts";
import { createPlanWorld } from "#tests/support/plan-world.ts";

const db = getDatabase();
let world: Awaited<ReturnType<typeof createPlanWorld>>;
let swot: string;
beforeAll(async () => {
  world = await createPlanWorld(db);
  swot = await addItem(db, world.own.editor, "swot", { text: "Algo", quadrant: "THREAT" });
});

const writes: Record<string, (actor: Actor) => Promise<unknown>> = {
  add: (actor) => addItem(db, actor, "axis", { name: "Eje" }),
  save: (actor) => saveItem(db, actor, { kind: "swot", id: swot, revision: 1, values: { text: "Otro" } }),
  savePlan: (actor) =>
    saveItem(db, actor, { kind: "plan", id: world.planId, revision: 1, values: { title: "Otro" } }),
  remove: (actor) => setItemRemoved(db, actor, { kind: "swot", id: swot, removed: true }),
  move: (actor) => moveItem(db, actor, { kind: "swot", id: swot, up: true }),
  bring: (actor) => bringCommitments(db, actor),
};

it("lets a reader of the office read and write nothing", async () => {
  const { reader } = world.own;
  expect(await findWholePlan(db, reader)).toMatchObject({ id: world.planId });
  for (const write of Object.values(writes))
    await expect(write(reader)).rejects.toMatchObject({ code: "forbidden" });
  await expect(createPlan(db, reader, {})).rejects.toMatchObject({ code: "forbidden" });
});

it("does not exist for anybody else, the authorities, the state's office and the administrator included", async () => {
  const before = await findWholePlan(db, world.own.head);
  const others = everyone(world).filter(({ officeId }) => officeId !== world.own.head.officeId);
  for (const actor of others) {
    const plan = await findWholePlan(db, actor).catch((error: unknown) => error);
    if (actor.role.startsWith("office_")) expect(plan).toBeNull();
    else expect(plan).toMatchObject({ code: "not_found" });
    for (const write of Object.values(writes)) {
      const refusal = await write(actor).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ code: actor.role === "office_reader" ? "forbidden" : "not_found" });
    }
  }
  expect(await findWholePlan(db, world.own.head)).toEqual(before);
});

it("answers the same for another office's item as for one that never was", async () => {
  await createPlan(db, world.other.head, { title: "El suyo", firstYear: "2027", from: "nothing" });
  const messages = await Promise.all(
    [swot, randomUUID(), "x"].map((id) =>
      saveItem(db, world.other.head, { kind: "swot", id, revision: 1, values: {} }).catch(
        (error: Error) => error.message,
      ),
    ),
  );
  expect(new Set(messages).size).toBe(1);
});

it("begins one plan at a time", async () => {
  const again = createPlan(db, world.own.head, { title: "Otro", firstYear: "2028", from: "nothing" });
  await expect(again).rejects.toMatchObject({ code: "conflict" });
});
