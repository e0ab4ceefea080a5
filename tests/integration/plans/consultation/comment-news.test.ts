import { beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { decideComment } from "#lib/plans/consultation/decide-comment.ts";
import {
  confirmedComment,
  createConsultationWorld,
  dayOfMarch,
  SLUG,
} from "#tests/support/consultation-world.ts";

const db = getDatabase();
const PUBLISH = { intent: "publish", outcome: "", answer: "" };
let world: Awaited<ReturnType<typeof createConsultationWorld>>;
beforeAll(async () => {
  world = await createConsultationWorld(db);
});

const decide = (id: string, input: unknown, revision = 1) =>
  decideComment(db, world.own.editor, { number: 1, id, revision }, input, dayOfMarch(4));

it("tells the office once a day that comments wait, and nobody else", async () => {
  const waiting = async () => {
    const where = { eventKey: { startsWith: "comments-waiting:" } };
    const told = await db.notice.findMany({ where, select: { user: { select: { officeId: true } } } });
    return told.map(({ user }) => user.officeId);
  };
  await db.notice.deleteMany();
  await confirmedComment(db, {}, dayOfMarch(3));
  await confirmedComment(db, {}, dayOfMarch(3));
  const first = await waiting();
  expect(new Set(first)).toEqual(new Set([world.own.head.officeId]));
  await confirmedComment(db, {}, dayOfMarch(4));
  expect(await waiting()).toHaveLength(first.length * 2);
});

it("writes once to the author of a comment that is published with its answer", async () => {
  const email = "respondida@correo.example";
  const id = await confirmedComment(db, { email });
  const answered = () =>
    db.outgoingMail.findMany({ where: { to: email, eventKey: { contains: ":answered" } } });
  const answer = { intent: "answer", outcome: "NOT_ACCEPTED", answer: "No alcanza." };
  await decide(id, answer);
  expect(await answered()).toEqual([]);
  await decide(id, { ...PUBLISH, outcome: "NOT_ACCEPTED", answer: "No alcanza." }, 2);
  await decide(id, { ...answer, answer: "No alcanza este año." }, 3);
  const mails = await answered();
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text).toContain(`/consultas/${SLUG}/1`);
  expect(mails[0]!.text).not.toContain("No alcanza");
});
