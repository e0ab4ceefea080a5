import { beforeAll, describe, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { addItem } from "#lib/plans/editing/add-item.ts";
import { getItem } from "#lib/plans/editing/get-item.ts";
import { readHistory } from "#lib/plans/editing/read-history.ts";
import { setItemRemoved } from "#lib/plans/editing/remove-item.ts";
import { saveItem } from "#lib/plans/editing/save-item.ts";
import type { Values } from "#lib/plans/items/field.ts";
import { createPlanWorld } from "#tests/support/plan-world.ts";

const db = getDatabase();
let world: Awaited<ReturnType<typeof createPlanWorld>>;
let head: Actor;
let editor: Actor;
beforeAll(async () => {
  world = await createPlanWorld(db);
  ({ head, editor } = world.own);
});

const begin = () => addItem(db, editor, "swot", { text: "Lo primero", quadrant: "STRENGTH" });
const save = (actor: Actor, id: string, revision: number, values: Values) =>
  saveItem(db, actor, { kind: "swot", id, revision, values });
const kept = async (id: string) => (await getItem(db, world.planId, "swot", id)).values;
const history = (id: string) => readHistory(db, world.planId, "swot", id);

/** Transactions of this database that wait for a lock. */
async function countWaiting(): Promise<number> {
  const [row] = await db.$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS waiting FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return row!.waiting;
}

describe("two people at once", () => {
  it("keeps what each changed in a field of their own, and gives each the other's", async () => {
    const id = await begin();
    await save(head, id, 1, { text: "Lo del titular", evidence: "" });
    const saved = await save(editor, id, 1, { text: "Lo primero", evidence: "Lo del enlace" });
    expect(saved).toMatchObject({ adopted: ["text"], conflicts: [], revision: 3 });
    expect(await kept(id)).toMatchObject({ text: "Lo del titular", evidence: "Lo del enlace" });
  });

  it("refuses the later save of the same field, and of that alone; both texts are in the history", async () => {
    const id = await begin();
    await save(head, id, 1, { text: "Lo del titular" });
    const saved = await save(editor, id, 1, { text: "Lo del enlace", evidence: "Y esto también" });
    expect(saved).toMatchObject({
      conflicts: ["text"],
      values: { text: "Lo del titular", evidence: "Y esto también" },
    });
    expect(saved.conflictMessage).toContain(head.name);
    const edits = await history(id);
    expect(edits).toContainEqual(
      expect.objectContaining({ value: "Lo del enlace", outcome: "REFUSED", byName: editor.name }),
    );
    expect(edits).toContainEqual(
      expect.objectContaining({ value: "Lo del titular", outcome: "SAVED", byName: head.name }),
    );
    // Who chooses one's own words sends them again on what is kept now.
    await save(editor, id, saved.revision, { text: "Lo del enlace" });
    expect(await kept(id)).toMatchObject({ text: "Lo del enlace" });
  });

  it("lets both press at the same moment: one save comes first, the other hears of it, nothing is lost", async () => {
    const id = await begin();
    const people = [head, editor];
    let saves: ReturnType<typeof save>[] = [];
    // The item is held until both saves have begun and wait: neither can end before the other has read.
    await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM plan_swot_items WHERE id = ${id}::uuid FOR UPDATE`;
      saves = people.map((actor, n) => save(actor, id, 1, { text: `Versión ${n}` }));
      await expect.poll(countWaiting).toBe(2);
    });
    const ended = await Promise.all(saves);
    expect(ended.filter(({ conflicts }) => conflicts.length === 0)).toHaveLength(1);
    const texts = (await history(id)).filter(({ field }) => field === "text");
    expect(texts.map(({ value }) => value).sort()).toEqual(["Lo primero", "Versión 0", "Versión 1"]);
    expect(texts.filter(({ outcome }) => outcome === "REFUSED")).toHaveLength(1);
  });

  it("takes a retry after a lost answer as what it is", async () => {
    const id = await begin();
    await save(editor, id, 1, { text: "Lo segundo" });
    const again = await save(editor, id, 1, { text: "Lo segundo" });
    expect(again).toMatchObject({ conflicts: [], revision: 2 });
    expect((await history(id)).filter(({ value }) => value === "Lo segundo")).toHaveLength(1);
  });
});

describe("what is taken out", () => {
  it("comes back as it was", async () => {
    const id = await begin();
    await setItemRemoved(db, editor, { kind: "swot", id, removed: true });
    await setItemRemoved(db, editor, { kind: "swot", id, removed: true });
    await setItemRemoved(db, head, { kind: "swot", id, removed: false });
    expect(await getItem(db, world.planId, "swot", id)).toMatchObject({
      removedAt: null,
      values: { text: "Lo primero", quadrant: "STRENGTH" },
    });
    expect((await history(id)).map(({ outcome }) => outcome)).toEqual([
      "RESTORED",
      "REMOVED",
      "SAVED",
      "SAVED",
    ]);
  });

  it("takes no more words, and yet does not lose those that came late", async () => {
    const id = await begin();
    await setItemRemoved(db, head, { kind: "swot", id, removed: true });
    await expect(save(editor, id, 1, { text: "Escrito tarde" })).rejects.toMatchObject({ code: "conflict" });
    expect(await history(id)).toContainEqual(
      expect.objectContaining({ value: "Escrito tarde", outcome: "REFUSED" }),
    );
  });
});

describe("what cannot be", () => {
  it.each([
    [{ weight: "6" }, "weight"],
    [{ quadrant: "MIDDLE" }, "quadrant"],
    [{ text: "a".repeat(4001) }, "text"],
    [{ text: 5 }, "text"],
  ])("is refused (case %#)", async (values, field) => {
    const id = await begin();
    const error = await save(editor, id, 1, values as unknown as Values).catch((each: unknown) => each);
    expect(error).toMatchObject({ code: "invalid", fields: { [field]: expect.any(String) } });
  });

  it("ties nothing to what is not in this plan", async () => {
    const objective = await addItem(db, editor, "objective", { text: "Otorgar becas" });
    const lost = await addItem(db, editor, "axis", { name: "Un eje" });
    await setItemRemoved(db, editor, { kind: "axis", id: lost, removed: true });
    for (const axisId of [lost, objective, "x"]) {
      const tie = saveItem(db, editor, { kind: "objective", id: objective, revision: 1, values: { axisId } });
      await expect(tie).rejects.toMatchObject({ code: "invalid", fields: { axisId: expect.any(String) } });
    }
  });

  it("keeps actions and their money inside the plan's years", async () => {
    const id = await addItem(db, editor, "action", { text: "Una gira", startsOn: "2027-05-01" });
    const put = (values: Values) => saveItem(db, editor, { kind: "action", id, revision: 1, values });
    await expect(put({ endsOn: "2027-04-30" })).rejects.toMatchObject({
      fields: { endsOn: "Termina antes de empezar." },
    });
    await expect(put({ endsOn: "2030-01-01" })).rejects.toMatchObject({
      fields: { endsOn: expect.any(String) },
    });
    await expect(
      addItem(db, editor, "actionYear", { deliverable: "Informe", year: "2030" }),
    ).rejects.toMatchObject({
      fields: { year: expect.any(String) },
    });
  });
});
