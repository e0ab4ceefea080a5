import { beforeAll, beforeEach, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { closeNotice, publishNotice } from "#lib/partner-notices/publish-notice.ts";
import { answerPath } from "#lib/partner-notices/public/notice-paths.ts";
import { findOwnNotice } from "#lib/partner-notices/read-notices.ts";
import { erasePastReplies, erasePerson } from "#lib/partner-notices/replies/erase-replies.ts";
import { handleReply } from "#lib/partner-notices/replies/handle-reply.ts";
import {
  confirmReply,
  findToConfirm,
  findToWithdraw,
  withdrawReply,
} from "#lib/partner-notices/replies/linked-reply.ts";
import { RETENTION_DAYS } from "#lib/partner-notices/replies/limits.ts";
import { countReplies, listReplies } from "#lib/partner-notices/replies/read-replies.ts";
import { receiveReply } from "#lib/partner-notices/replies/receive-reply.ts";
import { createNotice } from "#lib/partner-notices/save-notice.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { stampForm } from "#lib/public-forms/form-stamp.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { noticeInput } from "#tests/support/sample-notice.ts";

const db = getDatabase();
const GONE = { code: "not_found" };
const CONFLICT = { code: "conflict" };
const NOW = new Date("2027-03-01T18:00:00Z");
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});
beforeEach(async () => {
  await db.rateLimiterFlexible.deleteMany();
});

async function openNotice(): Promise<{ id: string; code: string }> {
  const { head } = world.own;
  const id = await createNotice(db, head, noticeInput, NOW);
  await publishNotice(db, head, id, NOW);
  return { id, code: (await findOwnNotice(db, head, id, NOW))!.code! };
}

const SAID = "Compostamos los residuos de seis ferias y queremos comparar costos.";

const answer = (
  code: string,
  email: string,
  change: Record<string, string> = {},
  now = NOW,
  address = email,
) =>
  receiveReply(
    db,
    code,
    {
      ...{ organisation: "Ciudad de Lyon", kind: "gobierno-local", countryCode: "FR", city: "Lyon" },
      ...{ personName: "Claire Martin", email, message: SAID, website: "" },
      stamp: stampForm(answerPath(code), new Date(now.getTime() - 60_000)),
      ...change,
    },
    { address },
    now,
  );

async function tokenFor(email: string, word: "confirmar" | "retirar"): Promise<string> {
  const { text } = await db.outgoingMail.findFirstOrThrow({
    where: { to: email, subject: { startsWith: "Confirme" } },
    orderBy: { createdAt: "desc" },
  });
  return new RegExp(`${word}/([\\w-]+)`).exec(text)![1]!;
}
const noticesOf = (userId: string) => db.notice.findMany({ where: { userId } });

it("an answer reaches nobody until its address is confirmed; then the office, once, and no other", async () => {
  const { id, code } = await openNotice();
  await answer(code, "claire@lyon.example");
  const { head, editor, reader } = world.own;
  expect(await listReplies(db, head, id)).toEqual([]);
  expect((await countReplies(db, head)).has(id)).toBe(false);
  expect(await noticesOf(head.id)).toEqual([]);
  const [mail] = await db.outgoingMail.findMany({ where: { to: "claire@lyon.example" } });
  for (const word of [SAID, "Claire", "Ciudad de Lyon"]) expect(mail!.text).not.toContain(word);
  const token = await tokenFor("claire@lyon.example", "confirmar");
  expect(await findToConfirm(db, token, NOW)).toMatchObject({ organisation: "Ciudad de Lyon", code });
  const pressed = await Promise.allSettled([1, 2, 3].map(() => confirmReply(db, token, NOW)));
  expect(pressed.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await findToConfirm(db, token, NOW)).toBeNull();
  expect(await listReplies(db, editor, id)).toMatchObject([
    { organisation: "Ciudad de Lyon", country: "Francia", email: "claire@lyon.example", message: SAID },
  ]);
  expect((await countReplies(db, head)).get(id)).toEqual({ all: 1, waiting: 1 });
  for (const actor of [head, editor]) expect(await noticesOf(actor.id), actor.role).toHaveLength(1);
  for (const actor of everyone(world).filter((one) => one.id !== head.id && one.id !== editor.id)) {
    expect(await listReplies(db, actor, id), actor.role).toEqual([]);
    expect(await noticesOf(actor.id), actor.role).toEqual([]);
  }
  expect(await listReplies(db, reader, id)).toEqual([]);
  expect(await countReplies(db, world.other.head)).toEqual(new Map());
});

it("garbage is refused beside its field, and what is not there as if it never was", async () => {
  const { id, code } = await openNotice();
  const mail = "ana@correo.example";
  for (const [field, value] of [
    ["organisation", " "],
    ["organisation", "x".repeat(201)],
    ["kind", "rey"],
    ["countryCode", "ZZ"],
    ["countryCode", "MX"],
    ["countryCode", "<script>"],
    ["personName", ""],
    ["message", "hola"],
    ["message", "x".repeat(3001)],
    ["email", "ana"],
    ["stamp", ""],
    ["stamp", stampForm(answerPath("BC-2027-99999"), new Date(NOW.getTime() - 60_000))],
    ["stamp", stampForm(answerPath(code), NOW)],
  ] as const) {
    await expect(answer(code, mail, { [field]: value }), `${field}: ${value}`).rejects.toMatchObject({
      code: "invalid",
      fields: { [field]: expect.any(String) },
    });
  }
  for (const odd of ["", "BC-2027-99999", id, "' OR 1=1", "BC-2027-00001/../.."]) {
    await expect(answer(odd, mail), odd).rejects.toMatchObject(GONE);
  }
  const draft = await createNotice(db, world.own.head, noticeInput, NOW);
  await expect(answer(draft, mail)).rejects.toMatchObject(GONE);
  // A program that fills everything in is told what people are told, and leaves nothing.
  await answer(code, mail, { website: "https://spam.example" });
  expect(await db.partnerReply.count({ where: { noticeId: id } })).toBe(0);
  for (const token of ["", "x", "a".repeat(43), "' OR 1=1"]) {
    expect(await findToConfirm(db, token)).toBeNull();
    expect(await findToWithdraw(db, token)).toBeNull();
    await expect(confirmReply(db, token, NOW)).rejects.toMatchObject(CONFLICT);
    await expect(withdrawReply(db, token, NOW)).rejects.toMatchObject(CONFLICT);
  }
});

it("the same form twice at once is one answer, and who answered already is told so by mail alone", async () => {
  const { id, code } = await openNotice();
  await Promise.all([1, 2, 3].map(() => answer(code, "dos@correo.example")));
  expect(await db.partnerReply.count({ where: { noticeId: id } })).toBe(1);
  // The links of the others are dead: their mails are gone too.
  expect(await db.outgoingMail.count({ where: { to: "dos@correo.example" } })).toBe(1);
  await confirmReply(db, await tokenFor("dos@correo.example", "confirmar"), NOW);
  await answer(code, "dos@correo.example", { message: "Otra cosa muy distinta de la primera." });
  expect(await listReplies(db, world.own.head, id)).toMatchObject([{ message: SAID }]);
  const subjects = await db.outgoingMail.findMany({ where: { to: "dos@correo.example" } });
  expect(subjects.map(({ subject }) => subject)).toContainEqual(expect.stringContaining("Ya respondió"));
  await expect(
    Promise.all(Array.from({ length: 8 }, () => answer(code, "dos@correo.example"))),
  ).rejects.toMatchObject({ code: "too_many" });
});

it("whoever writes in the name of many from one place is stopped", async () => {
  const { code } = await openNotice();
  const many = Array.from({ length: 30 }, (_, n) => `muchos${n}@correo.example`);
  const attempts = await Promise.allSettled(many.map((email) => answer(code, email, {}, NOW, "192.0.2.1")));
  expect(attempts.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "too_many" },
  });
});

it("a notice that ended takes no more answers, not even one that was on its way", async () => {
  const { id, code } = await openNotice();
  await answer(code, "tarde@correo.example");
  const token = await tokenFor("tarde@correo.example", "confirmar");
  const after = new Date("2027-07-01T18:00:00Z");
  await expect(answer(code, "otra@correo.example", {}, after)).rejects.toMatchObject(CONFLICT);
  await expect(confirmReply(db, token, daysFrom(NOW, 8))).rejects.toMatchObject(CONFLICT);
  await closeNotice(db, world.own.head, {
    id,
    input: { outcome: "nadie", outcomeText: "Nadie respondió a tiempo." },
  });
  await expect(confirmReply(db, token, NOW)).rejects.toMatchObject(CONFLICT);
});

it("the office writes what it did, erases who asks, and nobody else does either", async () => {
  const { id: noticeId, code } = await openNotice();
  await answer(code, "borrar@correo.example");
  await confirmReply(db, await tokenFor("borrar@correo.example", "confirmar"), NOW);
  const { head, editor, reader } = world.own;
  const [reply] = await listReplies(db, head, noticeId);
  const replyId = reply!.id;
  const other = await openNotice();
  const input = { handling: "en-platica", note: "Quedamos en hablar el martes." };
  for (const actor of [reader, world.other.head, world.parent.head, world.dgcp.head, world.admin]) {
    await expect(handleReply(db, actor, { noticeId, replyId, input }), actor.role).rejects.toMatchObject(
      GONE,
    );
    await expect(erasePerson(db, actor, { noticeId, replyId }), actor.role).rejects.toMatchObject(GONE);
  }
  // Of another notice, though it is of the same office.
  await expect(handleReply(db, editor, { noticeId: other.id, replyId, input })).rejects.toMatchObject(GONE);
  await expect(handleReply(db, editor, { noticeId, replyId: "x", input })).rejects.toMatchObject(GONE);
  await expect(
    handleReply(db, editor, { noticeId, replyId, input: { handling: "otra", note: "" } }),
  ).rejects.toMatchObject({ fields: { handling: expect.any(String) } });
  await handleReply(db, editor, { noticeId, replyId, input });
  expect((await countReplies(db, head)).get(noticeId)).toEqual({ all: 1, waiting: 0 });
  // What nobody confirmed has not reached the office, which does nothing with it.
  await answer(code, "sin-confirmar@correo.example");
  const unread = await db.partnerReply.findFirstOrThrow({ where: { noticeId, confirmedAt: null } });
  for (const attempt of [
    () => handleReply(db, editor, { noticeId, replyId: unread.id, input }),
    () => erasePerson(db, editor, { noticeId, replyId: unread.id }),
  ]) {
    await expect(attempt()).rejects.toMatchObject(GONE);
  }
  const withdraw = await tokenFor("borrar@correo.example", "retirar");
  await erasePerson(db, editor, { noticeId, replyId });
  await erasePerson(db, editor, { noticeId, replyId });
  expect(await listReplies(db, head, noticeId)).toMatchObject([
    {
      ...{ organisation: "Ciudad de Lyon", personName: "", email: null, message: "" },
      ...{ handling: "TALKING", note: input.note, handledBy: editor.name },
    },
  ]);
  expect(await db.outgoingMail.count({ where: { to: "borrar@correo.example" } })).toBe(0);
  await expect(withdrawReply(db, withdraw, NOW)).rejects.toMatchObject(CONFLICT);
});

it("who wrote takes it back with their link; unconfirmed, nothing at all is left", async () => {
  const { id, code } = await openNotice();
  for (const email of ["uno@correo.example", "nunca@correo.example"]) await answer(code, email);
  await confirmReply(db, await tokenFor("uno@correo.example", "confirmar"), NOW);
  for (const email of ["uno@correo.example", "nunca@correo.example"]) {
    expect(await withdrawReply(db, await tokenFor(email, "retirar"), NOW)).toBe(code);
  }
  expect(await db.partnerReply.findMany({ where: { noticeId: id } })).toMatchObject([
    { organisation: "Ciudad de Lyon", email: null, personName: "", message: "", erasedAt: NOW },
  ]);
});

it("what nobody confirmed, and who everyone was long after it ended, is erased by rule", async () => {
  const { id, code } = await openNotice();
  await answer(code, "sin@correo.example");
  await answer(code, "con@correo.example");
  await confirmReply(db, await tokenFor("con@correo.example", "confirmar"), NOW);
  const rows = () => db.partnerReply.findMany({ where: { noticeId: id }, select: { email: true } });
  await erasePastReplies(db, daysFrom(NOW, 6));
  expect(await rows()).toHaveLength(2);
  await erasePastReplies(db, daysFrom(NOW, 8));
  expect(await rows()).toEqual([{ email: "con@correo.example" }]);
  const last = new Date("2027-06-30T18:00:00Z");
  await erasePastReplies(db, daysFrom(last, RETENTION_DAYS));
  expect(await rows()).toEqual([{ email: "con@correo.example" }]);
  await erasePastReplies(db, daysFrom(last, RETENTION_DAYS + 1));
  expect(await rows()).toEqual([{ email: null }]);
  expect(
    await db.outgoingMail.count({ where: { to: { in: ["con@correo.example", "sin@correo.example"] } } }),
  ).toBe(0);
});

it("of a notice that was closed, who everyone was is erased so long after its closing", async () => {
  const { id, code } = await openNotice();
  await answer(code, "cerrado@correo.example");
  await confirmReply(db, await tokenFor("cerrado@correo.example", "confirmar"), NOW);
  const input = { outcome: "nadie", outcomeText: "No se llegó a nada con nadie." };
  await closeNotice(db, world.own.head, { id, input }, NOW);
  const row = () => db.partnerReply.findFirstOrThrow({ where: { noticeId: id }, select: { email: true } });
  await erasePastReplies(db, daysFrom(NOW, RETENTION_DAYS));
  expect(await row()).toEqual({ email: "cerrado@correo.example" });
  await erasePastReplies(db, daysFrom(NOW, RETENTION_DAYS + 1));
  expect(await row()).toEqual({ email: null });
});

it("the database does not let words be changed, nor half be erased", async () => {
  const { code } = await openNotice();
  await answer(code, "fija@correo.example");
  const { id } = await db.partnerReply.findFirstOrThrow({ where: { email: "fija@correo.example" } });
  for (const statement of [
    `UPDATE partner_replies SET message = 'otra cosa' WHERE id = '${id}'`,
    `UPDATE partner_replies SET organisation = 'Otra' WHERE id = '${id}'`,
    `UPDATE partner_replies SET erased_at = now() WHERE id = '${id}'`,
    `UPDATE partner_replies SET handling = 'TALKING' WHERE id = '${id}'`,
    `UPDATE partner_replies SET email = NULL WHERE id = '${id}'`,
  ]) {
    await expect(db.$executeRawUnsafe(statement), statement).rejects.toThrow();
  }
});
