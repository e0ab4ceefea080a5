import { beforeAll, expect, test } from "vitest";
import { Prisma } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { countUnreadNotices } from "#lib/notifications/count-unread-notices.ts";
import { listNotices } from "#lib/notifications/list-notices.ts";
import { markAllNoticesRead } from "#lib/notifications/mark-all-notices-read.ts";
import { markNoticeRead } from "#lib/notifications/mark-notice-read.ts";
import { notify } from "#lib/notifications/notify.ts";
import { summarizeUnreadNotices } from "#lib/notifications/summarize-unread-notices.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";

const db = getDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

let count = 0;
const news = (people: Actor[], change: { unmailed?: Actor[]; title?: string; eventKey?: string } = {}) => ({
  eventKey: change.eventKey ?? `test:${++count}`,
  recipients: Prisma.sql`
    SELECT u.id, u.email, NOT u.id = ANY(${(change.unmailed ?? []).map(({ id }) => id)}::uuid[]) AS wants_mail
    FROM users u WHERE u.id = ANY(${people.map(({ id }) => id)}::uuid[])`,
  title: change.title ?? "Expediente AII-2026-0001: se emitió el dictamen",
  body: "Ahora es el turno de la DGCP.",
  link: "/expedientes/x",
});

const mailsOf = (eventKey: string) =>
  db.outgoingMail.findMany({ where: { eventKey }, orderBy: { to: "asc" } });

test("everybody gets a notice, and a mail who wants one", async () => {
  const { head, editor } = world.own;
  const told = news([head, editor], { unmailed: [editor] });
  await db.$transaction((tx) => notify(tx, told));
  expect(await db.notice.count({ where: { eventKey: told.eventKey } })).toBe(2);
  const mails = await mailsOf(told.eventKey);
  expect(mails.map((mail) => mail.to)).toEqual([head.email]);
  expect(mails[0]!.text).toContain("http://localhost:3000/expedientes/x");
  expect(mails[0]!.text).not.toContain(told.body);
});

test("told twice, or a move that does not happen, changes nothing", async () => {
  const told = news([world.own.head]);
  await db.$transaction((tx) => notify(tx, told));
  await db.$transaction((tx) => notify(tx, told));
  expect(await mailsOf(told.eventKey)).toHaveLength(1);
  expect(await db.notice.count({ where: { eventKey: told.eventKey } })).toBe(1);

  const undone = news([world.own.head]);
  const failing = db.$transaction(async (tx) => {
    await notify(tx, undone);
    throw new Error("The move was refused");
  });
  await expect(failing).rejects.toThrow("The move was refused");
  expect(await mailsOf(undone.eventKey)).toEqual([]);
  expect(await db.notice.count({ where: { eventKey: undone.eventKey } })).toBe(0);
});

test("a title longer than its column is cut, not refused", async () => {
  const told = news([world.own.head], { title: "Ñandú 🌵 ".repeat(40) });
  await db.$transaction((tx) => notify(tx, told));
  const [mail] = await mailsOf(told.eventKey);
  expect([...mail!.subject]).toHaveLength(200);
  expect(mail!.subject.endsWith("…")).toBe(true);
});

test("two moves that tell the same people in another order do not lock each other out", async () => {
  const people = [world.dgcp.head, world.dgcp.officer].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { eventKey } = news(people);
  const other = db.$transaction(async (tx) => {
    await notify(tx, news([people[0]!], { eventKey }));
    const waiting = db.$transaction((late) => notify(late, news(people.toReversed(), { eventKey })));
    // Looked at from outside until the other one waits for this one's row.
    while ((await lockWaits()) === 0);
    await notify(tx, news([people[1]!], { eventKey }));
    return { waiting };
  });
  await (
    await other
  ).waiting;
  expect(await db.notice.count({ where: { eventKey } })).toBe(2);
});

async function lockWaits(): Promise<number> {
  const [row] = await db.$queryRaw<[{ waits: number }]>`
    SELECT count(*)::int AS waits FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return row.waits;
}

test("a person reads their own notices, those not read first, and nobody else's", async () => {
  const { reader, editor } = world.other;
  for (const title of ["Primero", "Segundo", "Tercero"]) {
    await db.$transaction((tx) => notify(tx, news([reader], { title })));
  }
  const { rows, total } = await listNotices(reader, 1);
  expect(rows.map((row) => row.title)).toEqual(["Tercero", "Segundo", "Primero"]);
  expect(total).toBe(3);
  expect((await listNotices(editor, 1)).rows).toEqual([]);

  await markNoticeRead(editor, rows[0]!.id);
  expect(await countUnreadNotices(reader)).toBe(3);
  await markNoticeRead(reader, rows[0]!.id);
  expect(await countUnreadNotices(reader)).toBe(2);
  expect((await listNotices(reader, 1)).rows.map((row) => row.title)).toEqual([
    "Segundo",
    "Primero",
    "Tercero",
  ]);
});

test("marking all as read leaves what came after the list was drawn", async () => {
  const { editor } = world.other;
  await db.$transaction((tx) => notify(tx, news([editor])));
  const [shown] = (await listNotices(editor, 1)).rows;
  await db.notice.create({
    data: {
      userId: editor.id,
      eventKey: "later",
      title: "Después",
      createdAt: new Date(shown!.createdAt.getTime() + 1),
    },
  });
  expect(await summarizeUnreadNotices(editor)).toEqual({
    count: 2,
    newest: new Date(shown!.createdAt.getTime() + 1),
  });
  expect(await markAllNoticesRead(editor, shown!.createdAt)).toBe(1);
  expect(await countUnreadNotices(editor)).toBe(1);
});
