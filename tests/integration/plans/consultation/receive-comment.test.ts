import { beforeAll, beforeEach, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { closeConsultation } from "#lib/plans/consultation/change-period.ts";
import { stampForm } from "#lib/public-forms/form-stamp.ts";
import { confirmComment, findToConfirm, withdrawComment } from "#lib/plans/consultation/confirm-comment.ts";
import { decideComment } from "#lib/plans/consultation/decide-comment.ts";
import { findConsultation } from "#lib/plans/consultation/public-consultations.ts";
import { receiveComment } from "#lib/plans/consultation/receive-comment.ts";
import {
  confirmedComment,
  createConsultationWorld,
  dayOfMarch,
  sendComment,
  SLUG,
  tokenFor,
} from "#tests/support/consultation-world.ts";

const db = getDatabase();
let world: Awaited<ReturnType<typeof createConsultationWorld>>;
beforeAll(async () => {
  world = await createConsultationWorld(db);
});
beforeEach(async () => {
  await db.rateLimiterFlexible.deleteMany();
});

const send = (said: Parameters<typeof sendComment>[1] = {}, at?: Date) => sendComment(db, said, at);
const commentsOf = (email: string) => db.planComment.findMany({ where: { email } });

it("takes in a comment of a section, of a question and of the whole plan, and shows nothing of it", async () => {
  for (const section of ["perfil", "eje-1", "pregunta-2", "general"]) {
    await send({ section, email: "ana@correo.example" }).catch((error: unknown) => {
      // The plan of the tests says nothing in its profile.
      if (section !== "perfil") throw error;
      expect(error).toMatchObject({ code: "not_found" });
    });
  }
  expect(await commentsOf("ana@correo.example")).toHaveLength(3);
  expect((await findConsultation(SLUG, 1, db))!.comments).toEqual([]);
  expect((await findConsultation(SLUG, 1, db))!.counts).toEqual([]);
  const mails = await db.outgoingMail.findMany({ where: { to: "ana@correo.example" } });
  expect(mails).toHaveLength(3);
  for (const { text } of mails) expect(text).not.toMatch(/Comentario \d/);
});

it("refuses what is wrong beside its field, and what is not there as if it never was", async () => {
  for (const [field, value] of [
    ["text", "  "],
    ["text", "a".repeat(3001)],
    ["text", "vea http://a.example y www.b.example y https://c.example"],
    ["authorName", "Lea https://a.example"],
    ["authorName", "a".repeat(81)],
    ["email", "ana"],
  ] as const) {
    await expect(send({ [field]: value })).rejects.toMatchObject({ fields: { [field]: expect.any(String) } });
  }
  await expect(send({ section: "x" })).rejects.toMatchObject({ code: "not_found" });
  const nowhere = { slug: SLUG, number: 9, section: "eje-1" };
  const typed = { text: "a", authorName: "", email: "a@b.example", website: "", stamp: "" };
  await expect(receiveComment(db, nowhere, typed, { address: "x" })).rejects.toMatchObject({
    code: "not_found",
  });
});

it("takes comments on its days alone, in Mexico City, the last one whole", async () => {
  await expect(send({}, new Date("2027-03-01T05:59:00Z"))).rejects.toMatchObject({ code: "conflict" });
  await send({}, new Date("2027-03-01T06:01:00Z"));
  await send({}, new Date("2027-03-21T05:59:00Z"));
  await expect(send({}, new Date("2027-03-21T06:00:00Z"))).rejects.toMatchObject({ code: "conflict" });
});

it("is not fooled by programs: the hidden field, the hurry, the stamp of another form", async () => {
  const before = await db.planComment.count();
  await send({ website: "https://compre.example" });
  expect(await db.planComment.count()).toBe(before);
  const at = dayOfMarch(3);
  const stamps = [
    stampForm(`/consultas/${SLUG}/1`, new Date(at.getTime() - 2000)),
    stampForm(`/consultas/${SLUG}/1`, new Date(at.getTime() - 25 * 3_600_000)),
    stampForm("otra", new Date(at.getTime() - 60_000)),
    `${(at.getTime() - 60_000).toString(36)}.falsa`,
    "",
  ];
  for (const stamp of stamps) {
    await expect(send({ stamp }, at)).rejects.toMatchObject({ fields: { stamp: expect.any(String) } });
  }
  expect(await db.planComment.count()).toBe(before);
});

it("writes to nobody more than five times a day, and hears an address thirty times an hour", async () => {
  const email = "bombardeada@correo.example";
  for (let n = 0; n < 5; n += 1) await send({ email });
  await expect(send({ email })).rejects.toMatchObject({ code: "too_many" });
  expect(await db.outgoingMail.count({ where: { to: email } })).toBe(5);
  for (let n = 0; n < 30; n += 1) await send({ address: "203.0.113.9" });
  await expect(send({ address: "203.0.113.9" })).rejects.toMatchObject({ code: "too_many" });
});

it("takes the same words once from one person, also twice at once, and tells the office when others repeat them", async () => {
  const email = "repite@correo.example";
  const both = await Promise.allSettled([
    send({ email, text: "¡Más becas, por favor!" }),
    send({ email, text: "mas becas por favor" }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await send({ email, text: "Más becas, por favor", section: "general" });
  await send({ text: "MÁS BECAS POR FAVOR" });
});

it("is confirmed once, by its own link, while it works, and by nobody who only opens it", async () => {
  const email = "confirma@correo.example";
  await send({ email });
  const token = await tokenFor(db, email, "confirmar");
  expect(await findToConfirm(db, token, dayOfMarch(3))).toMatchObject({
    sectionTitle: "Eje: Talento que va y vuelve",
  });
  expect(await commentsOf(email)).toMatchObject([{ state: "UNCONFIRMED" }]);
  await expect(confirmComment(db, await tokenFor(db, email, "retirar"), dayOfMarch(3))).rejects.toMatchObject(
    {
      code: "conflict",
    },
  );
  const twice = await Promise.allSettled([
    confirmComment(db, token, dayOfMarch(3)),
    confirmComment(db, token, dayOfMarch(3)),
  ]);
  expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await findToConfirm(db, token, dayOfMarch(3))).toBeNull();
  expect(await commentsOf(email)).toMatchObject([{ state: "PENDING" }]);
  // Whoever types this address again has to show again that it is theirs.
  await send({ email, text: "Otra cosa" });
  expect((await commentsOf(email)).map(({ state }) => state).sort()).toEqual(["PENDING", "UNCONFIRMED"]);

  await send({ email: "tarde@correo.example" });
  const late = await tokenFor(db, "tarde@correo.example", "confirmar");
  expect(await findToConfirm(db, late, dayOfMarch(6))).toBeNull();
  await expect(confirmComment(db, late, dayOfMarch(6))).rejects.toMatchObject({ code: "conflict" });
});

it("is taken back by its author: unconfirmed it is gone, published it leaves its number and not a word", async () => {
  await send({ email: "nofui@correo.example" });
  await withdrawComment(db, await tokenFor(db, "nofui@correo.example", "retirar"));
  expect(await commentsOf("nofui@correo.example")).toEqual([]);
  expect(await db.outgoingMail.count({ where: { to: "nofui@correo.example" } })).toBe(0);

  const email = "seretracta@correo.example";
  const id = await confirmedComment(db, { email, text: "Lo que ya no pienso", authorName: "Beto" });
  const token = await tokenFor(db, email, "retirar");
  const decision = { intent: "publish", outcome: "ACCEPTED", answer: "Gracias, Beto" };
  await decideComment(db, world.own.editor, { number: 1, id, revision: 1 }, decision);
  await withdrawComment(db, token);
  await expect(withdrawComment(db, token)).rejects.toMatchObject({ code: "conflict" });
  const { comments } = (await findConsultation(SLUG, 1, db))!;
  expect(comments).toMatchObject([{ number: 1, withdrawn: true, text: "", authorName: "", answer: "" }]);
  expect(JSON.stringify(await db.planComment.findUnique({ where: { id } }))).not.toMatch(
    /Beto|pienso|seretracta/,
  );
  const again = decideComment(db, world.own.editor, { number: 1, id, revision: 2 }, decision);
  await expect(again).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("retiró") });
});

it("keeps the words of a citizen from everybody, and lets none be published unconfirmed", async () => {
  const id = await confirmedComment(db);
  const change = (sql: string) => db.$executeRawUnsafe(`UPDATE plan_comments SET ${sql} WHERE id = '${id}'`);
  await expect(change("text = 'otra cosa'")).rejects.toThrow(/no se cambia/);
  await expect(change("email = 'otra@correo.example'")).rejects.toThrow(/no se cambia/);
  await expect(db.$executeRawUnsafe(`DELETE FROM plan_comments WHERE id = '${id}'`)).rejects.toThrow(
    /no se borra/,
  );
  await expect(
    db.$executeRawUnsafe(
      "UPDATE plan_comments SET state = 'PUBLISHED', number = 99, published_at = now() WHERE state = 'UNCONFIRMED'",
    ),
  ).rejects.toThrow(/confirmed_first/);
});

it("takes nothing more once the head closed it, and still hears who had written", async () => {
  const email = "alcanza@correo.example";
  await send({ email });
  await closeConsultation(db, world.own.head, 1, { reason: "Se adelanta la adopción." }, dayOfMarch(2));
  await expect(send()).rejects.toMatchObject({ code: "conflict" });
  await confirmComment(db, await tokenFor(db, email, "confirmar"), dayOfMarch(3));
  expect(await commentsOf(email)).toMatchObject([{ state: "PENDING" }]);
});
