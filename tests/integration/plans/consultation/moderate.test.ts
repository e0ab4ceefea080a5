import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { cleanHouse } from "#lib/jobs/clean-house.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { writeTable } from "#lib/open-data/table-file.ts";
import { closeConsultation } from "#lib/plans/consultation/change-period.ts";
import { commentFile } from "#lib/plans/consultation/comment-file.ts";
import { addChange, removeChange, saveSummary } from "#lib/plans/consultation/conclude-consultation.ts";
import { decideComment } from "#lib/plans/consultation/decide-comment.ts";
import { eraseAddresses } from "#lib/plans/consultation/erase-addresses.ts";
import { findConsultation } from "#lib/plans/consultation/public-consultations.ts";
import { readConsultations } from "#lib/plans/consultation/read-consultations.ts";
import { getComment, listAllComments, listComments } from "#lib/plans/consultation/read-comments.ts";
import { getModerated } from "#lib/plans/consultation/read-moderation.ts";
import { everyone } from "#tests/support/case-world.ts";
import {
  confirmedComment,
  createConsultationWorld,
  dayOfMarch,
  sendComment,
  SLUG,
} from "#tests/support/consultation-world.ts";

const db = getDatabase();
const PUBLISH = { intent: "publish", outcome: "", answer: "" };
const HOLD = { intent: "hold", reason: "PERSONAL_DATA", note: "Da el teléfono de otra persona." };
const ALL = { state: null, section: null } as const;
let world: Awaited<ReturnType<typeof createConsultationWorld>>;
beforeAll(async () => {
  world = await createConsultationWorld(db);
});
beforeEach(async () => {
  await db.rateLimiterFlexible.deleteMany();
});

const mailsOfComments = () => db.outgoingMail.count({ where: { eventKey: { startsWith: "comment:" } } });
const decide = (id: string, input: unknown, revision = 1, actor: Actor = world.own.editor) =>
  decideComment(db, actor, { number: 1, id, revision }, input, dayOfMarch(4));
const published = async () => (await findConsultation(SLUG, 1, db))!.comments;

it("does not exist for anybody else, and a reader of the office only reads", async () => {
  const id = await confirmedComment(db);
  for (const actor of everyone(world).filter(({ officeId }) => officeId !== world.own.head.officeId)) {
    await expect(getModerated(db, actor, 1)).rejects.toMatchObject({ code: "not_found" });
    const refusal = await decide(id, PUBLISH, 1, actor).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: actor.role === "office_reader" ? "forbidden" : "not_found" });
    expect(await readConsultations(actor.officeId, db)).toEqual([]);
  }
  await expect(decide(id, PUBLISH, 1, world.own.reader)).rejects.toMatchObject({ code: "forbidden" });
  expect((await getModerated(db, world.own.reader, 1)).totals).toMatchObject({ pending: 1 });
  for (const number of [null, 2, 999999]) {
    await expect(getModerated(db, world.own.head, number)).rejects.toMatchObject({ code: "not_found" });
  }
  expect(await published()).toEqual([]);
});

it("has nothing for the office of what nobody confirmed, nor of another consultation", async () => {
  await sendComment(db, { email: "sola@correo.example" });
  const { id } = await db.planComment.findFirstOrThrow({ where: { email: "sola@correo.example" } });
  const consultation = await getModerated(db, world.own.head, 1);
  for (const each of [id, randomUUID(), "x"]) {
    await expect(decide(each, PUBLISH)).rejects.toMatchObject({ code: "not_found" });
    await expect(getComment(db, consultation, each)).rejects.toMatchObject({ code: "not_found" });
  }
  const ids = (await listComments(db, consultation, ALL, 1)).rows.map((row) => row.id);
  expect(ids).not.toContain(id);
});

it("publishes with a number and a whole answer, and tells the second of two who decide", async () => {
  const [one, two] = [
    await confirmedComment(db, { text: "Uno", authorName: "Carla" }),
    await confirmedComment(db, { text: "Dos", section: "general" }),
  ];
  await expect(decide(one, { ...PUBLISH, outcome: "ACCEPTED" })).rejects.toMatchObject({
    fields: { answer: expect.any(String) },
  });
  await expect(decide(one, { ...PUBLISH, answer: "Sí" })).rejects.toMatchObject({
    fields: { outcome: expect.any(String) },
  });
  await expect(decide(one, { intent: "other" })).rejects.toMatchObject({ code: "invalid" });
  const both = await Promise.allSettled([decide(one, PUBLISH), decide(one, HOLD, 1, world.own.head)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(both.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "conflict", message: expect.stringContaining("ya decidió") },
  });
  const revision = (await db.planComment.findUniqueOrThrow({ where: { id: one } })).revision;
  await decide(one, { ...PUBLISH, outcome: "PARTLY", answer: "Una parte sí." }, revision);
  await decide(two, PUBLISH);
  expect(await published()).toMatchObject([
    { number: 1, authorName: "Carla", text: "Uno", outcome: "PARTLY", answer: "Una parte sí." },
    { number: 2, authorName: "", text: "Dos", outcome: null },
  ]);
  await decide(two, { intent: "answer", outcome: "OUT_OF_SCOPE", answer: "Eso lo hace la federación." }, 2);
  expect((await published())[1]).toMatchObject({ outcome: "OUT_OF_SCOPE" });
});

it("holds back with a reason that its author is told once, also one that was published", async () => {
  const email = "retenida@correo.example";
  const id = await confirmedComment(db, { email });
  for (const [field, value] of [
    ["reason", "No me gusta"],
    ["note", ""],
  ] as const) {
    await expect(decide(id, { ...HOLD, [field]: value })).rejects.toMatchObject({
      fields: { [field]: expect.any(String) },
    });
  }
  await decide(id, PUBLISH);
  expect(await published()).toHaveLength(3);
  await decide(id, HOLD, 2);
  await expect(decide(id, HOLD, 2)).rejects.toMatchObject({ code: "conflict" });
  expect(await published()).toHaveLength(2);
  const mails = await db.outgoingMail.findMany({ where: { to: email, eventKey: { contains: ":held-" } } });
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text).toContain("Da el teléfono de otra persona.");
  const trail = await db.auditEntry.findMany({ where: { action: "consultation:hold" } });
  expect(trail.at(-1)).toMatchObject({ actorId: world.own.editor.id, reason: HOLD.note });
  expect(JSON.stringify(trail, (_, value: unknown) => (typeof value === "bigint" ? 0 : value))).not.toContain(
    email,
  );
  await decide(id, PUBLISH, 3);
  // It had been number 3 and is again.
  expect((await published()).map(({ number }) => number)).toEqual([1, 2, 3]);
});

it("is taken away as a table without any address, and filters by section and state", async () => {
  const consultation = await getModerated(db, world.own.reader, 1);
  const rows = await listAllComments(db, consultation, ALL);
  const file = await writeTable("csv", commentFile(consultation, rows));
  expect(file).toContain("Una parte sí.");
  expect(file).not.toContain("@");
  expect(JSON.stringify(await findConsultation(SLUG, 1, db))).not.toContain("@");
  const inGeneral = await listComments(db, consultation, { state: "PUBLISHED", section: "general" }, 1);
  expect(inGeneral).toMatchObject({ total: 1, rows: [{ text: "Dos" }] });
});

it("concludes with what changed, tied to published comments, which the public reads once it is over", async () => {
  const add = (change: string, comments: string, actor = world.own.head) =>
    addChange(db, actor, 1, { change, comments });
  await expect(add("Más becas", "1", world.own.editor)).rejects.toMatchObject({ code: "forbidden" });
  await expect(add("Más becas", "1", world.other.head)).rejects.toMatchObject({ code: "not_found" });
  await expect(add("Más becas", "1, 77")).rejects.toMatchObject({
    fields: { comments: expect.stringContaining("77") },
  });
  await expect(add("Más becas", "todos")).rejects.toMatchObject({ fields: { comments: expect.any(String) } });
  await add("Más becas", "2 y 1, 2");
  await add("De más", "1");
  await saveSummary(db, world.own.head, 1, { summary: "Se recibió mucho." });
  expect(await findConsultation(SLUG, 1, db)).toMatchObject({ summary: "", changes: [] });
  await closeConsultation(db, world.own.head, 1, { reason: "Ya bastó." }, dayOfMarch(5));
  const { changes } = await getModerated(db, world.own.head, 1);
  await expect(removeChange(db, world.other.head, 1, changes[1]!.id)).rejects.toMatchObject({
    code: "not_found",
  });
  await removeChange(db, world.own.head, 1, changes[1]!.id);
  await expect(removeChange(db, world.own.head, 1, changes[1]!.id)).rejects.toMatchObject({
    code: "not_found",
  });
  expect(await findConsultation(SLUG, 1, db)).toMatchObject({
    summary: "Se recibió mucho.",
    changes: [{ text: "Más becas", comments: [1, 2] }],
    head: { closeReason: "Ya bastó." },
  });
  expect(await readConsultations(world.own.head.officeId, db)).toMatchObject([
    {
      ...{ number: 1, href: `/consultas/${SLUG}/1`, phase: "closed", planId: world.planId },
      totals: { published: 3, pending: 1, byOutcome: { PARTLY: 1, OUT_OF_SCOPE: 1 }, unanswered: 1 },
    },
  ]);
  // What is published can still be answered.
  const last = (await listAllComments(db, { id: world.id }, ALL)).find(({ number }) => number === 3)!;
  await decide(last.id, { intent: "answer", outcome: "NOT_ACCEPTED", answer: "No alcanza." }, last.revision);
});

it("forgets who never confirmed after a week, and every address sixty days after the end", async () => {
  await eraseAddresses(db, dayOfMarch(8));
  expect(await db.planComment.count({ where: { state: "UNCONFIRMED" } })).toBe(1);
  await eraseAddresses(db, dayOfMarch(10));
  expect(await db.planComment.count({ where: { state: "UNCONFIRMED" } })).toBe(0);
  expect(await db.outgoingMail.count({ where: { to: "sola@correo.example" } })).toBe(0);

  const comments = await db.planComment.count();
  await eraseAddresses(db, new Date("2027-05-04T00:00:00Z"));
  expect(await db.planComment.count({ where: { email: null } })).toBe(0);
  await eraseAddresses(db, new Date("2027-05-05T00:00:00Z"));
  expect(await db.planComment.count({ where: { email: null } })).toBe(comments);
  expect(await mailsOfComments()).toBe(0);
  expect(await published()).toHaveLength(3);
  // With nobody to write to, holding back writes to nobody.
  const { id, revision } = (await listAllComments(db, { id: world.id }, ALL))[0]!;
  await decide(id, HOLD, revision);
  expect(await mailsOfComments()).toBe(0);
});

it("is part of what is thrown away every night", async () => {
  await db.planComment.updateMany({ data: { confirmBy: new Date() } });
  const row = await db.planConsultation.findFirstOrThrow({ where: { id: world.id } });
  const long = {
    consultationId: row.id,
    section: "general",
    text: "x",
    authorName: "",
    email: "v@correo.example",
  };
  const kept = { fingerprint: "0".repeat(64), confirmHash: "1".repeat(64), withdrawHash: "2".repeat(64) };
  const at = new Date("2020-01-01T00:00:00Z");
  await db.planComment.create({ data: { ...long, ...kept, receivedAt: at, confirmBy: at } });
  await cleanHouse(db, createStorage(getSettings().storageDir));
  expect(await db.planComment.count({ where: { email: "v@correo.example" } })).toBe(0);
});
