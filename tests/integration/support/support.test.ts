import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import type { SupportState } from "#lib/generated/prisma/enums.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { actOnRequest } from "#lib/support/act-on-request.ts";
import { type LaterAct, SUPPORT_ACTS } from "#lib/support/acts.ts";
import { fileRequest } from "#lib/support/file-request.ts";
import { getRequest, listRequests } from "#lib/support/read-requests.ts";
import { readSupportQuery } from "#lib/support/support-query.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";

const db = getDatabase();
let world: World;

const ASKED = { kind: "contacto", subject: "Contacto en Chicago", text: "Para la feria de abril." };
const WORDS = { text: "Lo que falta decir.", satisfaction: "4" };
/** A Tuesday morning of Mexico City, and days after it. */
const at = (day: number, hour = 10) => new Date(Date.UTC(2026, 10, day, hour + 6));

const ask = (actor: Actor = world.own.editor, now = at(3), key: string = randomUUID()) =>
  fileRequest(db, actor, { key, input: ASKED }, now);
const act = (actor: Actor, folio: string, what: LaterAct, now = at(4), key: string = randomUUID()) =>
  actOnRequest(db, actor, { folio, act: what, key, input: WORDS }, now);
const read = (folio: string, now = at(4)) => getRequest(db, world.dgcp.head, folio, now);
const list = (actor: Actor, params = {}) =>
  listRequests(db, actor, readSupportQuery(params).filters, { page: 1, pageSize: 100 }, at(4));

beforeAll(async () => {
  world = await createWorld(db);
});

it("counts ten business days from its receipt, and stops while the turn is the office's", async () => {
  const folio = await ask();
  // Filed on the 3rd; the 16th is a day off (LFT 74).
  expect((await read(folio)).term).toMatchObject({ dueOn: "2026-11-18", budgetDays: 10 });
  await act(world.dgcp.officer, folio, "ASK", at(5));
  expect((await read(folio, at(9))).term.dueOn).toBeNull();
  await act(world.own.head, folio, "ADD", at(10));
  const { state, owner, term } = await read(folio, at(10));
  expect([state, owner, term.dueOn]).toEqual(["OPEN", world.dgcp.officer.name, "2026-11-23"]);
  await act(world.dgcp.officer, folio, "ANSWER", at(11));
  expect(await read(folio, at(28))).toMatchObject({
    state: "ANSWERED",
    term: { overdue: false, daysElapsed: 3 },
  });
});

const REACHED: Record<SupportState, LaterAct[]> = {
  OPEN: [],
  WAITING: ["ASK"],
  ANSWERED: ["ANSWER"],
  WITHDRAWN: ["WITHDRAW"],
};
const OFFICE = ["office_editor", "office_head"];
const DGCP = ["dgcp_officer", "dgcp_head"];
/** By hand, apart from the table: who may, and where. */
const ALLOWED: Record<LaterAct, { roles: string[]; states: SupportState[] }> = {
  TAKE: { roles: DGCP, states: ["OPEN", "WAITING"] },
  ASK: { roles: DGCP, states: ["OPEN"] },
  ANSWER: { roles: DGCP, states: ["OPEN", "WAITING"] },
  ADD: { roles: OFFICE, states: ["OPEN", "WAITING"] },
  WITHDRAW: { roles: OFFICE, states: ["OPEN", "WAITING"] },
  RATE: { roles: OFFICE, states: ["ANSWERED"] },
  REOPEN: { roles: OFFICE, states: ["ANSWERED"] },
};

it.each(Object.keys(SUPPORT_ACTS) as LaterAct[])("%s: who may, from where, and nobody else", async (what) => {
  const { roles, states } = ALLOWED[what];
  for (const state of Object.keys(REACHED) as SupportState[]) {
    for (const actor of everyone(world)) {
      const folio = await ask();
      for (const before of REACHED[state])
        await act(before === "WITHDRAW" ? world.own.editor : world.dgcp.officer, folio, before);
      // Who answered owns it: taking is for somebody else.
      const before = await db.supportRequest.update({ where: { folio }, data: { ownerId: null } });
      const isParty = DGCP.includes(actor.role) || actor.officeId === world.own.head.officeId;
      const may = isParty && roles.includes(actor.role) && states.includes(state);
      const done = await act(actor, folio, what).then(
        () => true,
        (error: { code: string }) => error.code,
      );
      const expected = may || (isParty ? expect.stringMatching(/^(forbidden|conflict)$/) : "not_found");
      expect(done, `${actor.name} ${state}`).toEqual(expected);
      const after = await db.supportRequest.findUniqueOrThrow({ where: { folio } });
      if (!may) expect(after).toEqual(before);
    }
  }
});

it("is asked by who may, and read by its office and the DGCP alone", async () => {
  const folio = await ask(world.other.head);
  for (const actor of everyone(world)) {
    const sees = DGCP.includes(actor.role) || actor.officeId === world.other.head.officeId;
    const read = getRequest(db, actor, folio).then(
      () => true,
      () => false,
    );
    expect(await read, actor.name).toBe(sees);
    if (OFFICE.includes(actor.role)) continue;
    await expect(ask(actor)).rejects.toMatchObject({
      code: actor.role === "office_reader" ? "forbidden" : "not_found",
    });
  }
  const folios = (await list(world.own.reader)).rows.map((row) => row.folio);
  expect(folios).not.toContain(folio);
  await expect(list(world.cja.head)).rejects.toMatchObject({ code: "not_found" });
});

it("is one however often the form is pressed, and so is each act", async () => {
  const key = randomUUID();
  const folios = await Promise.all(Array.from({ length: 6 }, () => ask(world.own.editor, at(3), key)));
  expect(new Set(folios).size).toBe(1);
  const answer = randomUUID();
  await Promise.all(
    Array.from({ length: 6 }, () => act(world.dgcp.officer, folios[0]!, "ANSWER", at(4), answer)),
  );
  expect((await read(folios[0]!)).entries.map((entry) => entry.act)).toEqual(["FILE", "ANSWER"]);
});

it("lets one of two who act at once through, and tells the other", async () => {
  const folio = await ask();
  const results = await Promise.allSettled([
    act(world.dgcp.officer, folio, "ANSWER"),
    act(world.own.head, folio, "WITHDRAW"),
  ]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await read(folio)).entries).toHaveLength(2);
});

it("takes one rating, and none after it", async () => {
  const folio = await ask();
  await act(world.dgcp.officer, folio, "ANSWER");
  await act(world.own.editor, folio, "RATE");
  expect((await read(folio)).satisfaction).toBe(4);
  await expect(act(world.own.head, folio, "RATE")).rejects.toMatchObject({ code: "conflict" });
  await expect(act(world.own.head, folio, "REOPEN")).rejects.toMatchObject({ code: "conflict" });
});

it("tells the DGCP while nobody attends it, then who does, and the office what it is told", async () => {
  const folio = await ask();
  await act(world.dgcp.officer, folio, "TAKE");
  await act(world.own.editor, folio, "ADD");
  await act(world.dgcp.officer, folio, "ANSWER");
  const notices = await db.notice.findMany({
    where: { title: { startsWith: folio } },
    select: { title: true, userId: true },
  });
  const heard = (actor: Actor) => notices.filter(({ userId }) => userId === actor.id).length;
  const { own, other, dgcp } = world;
  expect([dgcp.officer, dgcp.head, own.editor, own.head, own.reader, other.head].map(heard)).toEqual([
    2, 1, 1, 1, 0, 0,
  ]);
});

it("keeps what was said: the database refuses to change it", async () => {
  const folio = await ask();
  const { entries } = await read(folio);
  await expect(
    db.supportEntry.update({ where: { id: entries[0]!.id }, data: { text: "Otra cosa" } }),
  ).rejects.toThrow(/neither changed nor deleted/);
  await expect(db.supportRequest.update({ where: { folio }, data: { satisfaction: 5 } })).rejects.toThrow(
    /support_rated_when_answered/,
  );
});

it("refuses in words what cannot be sent", async () => {
  const send = (input: unknown) => fileRequest(db, world.own.editor, { key: "", input });
  await expect(send({ kind: "x", subject: " ", text: "\u0000" })).rejects.toMatchObject({
    fields: { kind: "Elija qué necesita.", subject: expect.any(String), text: expect.any(String) },
  });
  const folio = await ask();
  const other = await ask();
  const key = randomUUID();
  await act(world.dgcp.officer, other, "TAKE", at(4), key);
  await expect(act(world.dgcp.officer, folio, "TAKE", at(4), key)).rejects.toMatchObject({
    code: "conflict",
  });
});
