import { beforeAll, expect, test } from "vitest";
import { readAgendaQuery } from "#lib/events/agenda-query.ts";
import { readRoll } from "#lib/events/attendance/read-roll.ts";
import { recordMarks } from "#lib/events/attendance/record-attendance.ts";
import { answerInvitation } from "#lib/events/cohosts/answer-invitation.ts";
import { MOST_COHOSTS } from "#lib/events/cohosts/cohost-words.ts";
import { inviteCohost, setCohostDoor } from "#lib/events/cohosts/invite-cohost.ts";
import { findInvitation, listCohosts, listInvitations } from "#lib/events/cohosts/read-cohosts.ts";
import { withdrawCohost } from "#lib/events/cohosts/withdraw-cohost.ts";
import { listAgenda, listConveners, listFeed } from "#lib/events/list-agenda.ts";
import { cancelEvent } from "#lib/events/cancel-event.ts";
import { publishEvent } from "#lib/events/publish-event.ts";
import { findDoorEvent, findOwnEvent, findPublicEvent } from "#lib/events/read-event.ts";
import { createEvent } from "#lib/events/save-event.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { createPublicEvent, dayOfMarch, TYPED_EVENT, writeGuests } from "#tests/support/event-world.ts";

const db = getDatabase();
const NOW = dayOfMarch(10);
const NOT_FOUND = { code: "not_found" };
const CONFLICT = { code: "conflict" };
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const invite = (eventId: string, to = world.other.head, { actor = world.own.head, door = false } = {}) =>
  inviteCohost(db, actor, { eventId, officeId: to.officeId, message: "Juntos.", door }, NOW);
const answer = (id: string, accept: string, actor = world.other.head, word = "Con gusto.") =>
  answerInvitation(db, actor, { id, accept, answer: word }, NOW);
const draft = () => createEvent(db, world.own.head, TYPED_EVENT, { at: dayOfMarch(1) });
const titles = async (oficina: string) => {
  const { filters } = readAgendaQuery({ oficina });
  const { events } = await listAgenda(db, filters, { page: 1, now: NOW });
  const feed = await listFeed(db, filters, NOW);
  expect(feed.map(({ id }) => id).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
  return events.map(({ id }) => id);
};
const noticesOf = (userId: string, part: string) =>
  db.notice.count({ where: { userId, eventKey: { startsWith: part } } });

test("a draft is seen by who is invited and by nobody else; accepted, both stand on the public page", async () => {
  const id = await draft();
  const { parent, other, own } = world;
  const invitation = await invite(id);
  expect(await noticesOf(other.head.id, `event-invited:${invitation}`)).toBe(1);
  expect((await findInvitation(db, other.head, invitation))?.event.id).toBe(id);
  for (const stranger of [parent.head, world.cja.head, world.admin, own.head]) {
    expect(await findInvitation(db, stranger, invitation), stranger.role).toBeNull();
  }
  expect(await findOwnEvent(db, other.head, id)).toBeNull();
  // An invitation is no consent: the name is not there before it is accepted.
  const code = await publishEvent(db, own.head, id, dayOfMarch(2));
  expect((await findPublicEvent(db, code))!.cohosts).toEqual([]);
  expect(await titles(other.head.officeId)).not.toContain(id);
  await answer(invitation, "si");
  const shown = (await findPublicEvent(db, code))!;
  expect(shown.cohosts).toEqual([{ office: { id: other.head.officeId, name: other.head.officeName } }]);
  expect(shown.changes[0]).toMatchObject({ parts: ["quiénes convocan"] });
  expect(shown.sequence).toBe(1);
  expect(await titles(other.head.officeId)).toContain(id);
  expect((await listConveners(db)).map((office) => office.id)).toContain(other.head.officeId);
  expect(await noticesOf(own.head.id, `event-answered:${invitation}`)).toBe(1);
});

test("who leaves stands no more anywhere, with trace; and may be asked again", async () => {
  const { id, code } = await createPublicEvent(db, world.own.head);
  const { other, own } = world;
  const invitation = await invite(id);
  await answer(invitation, "si");
  const leave = (reason: string) => withdrawCohost(db, other.head, { id: invitation, reason }, NOW);
  await expect(leave(" ")).rejects.toMatchObject({ code: "invalid" });
  await leave("Cambió la sede.");
  await expect(leave("Otra vez.")).rejects.toMatchObject(CONFLICT);
  expect(await noticesOf(own.head.id, `event-parted:${invitation}`)).toBe(1);
  expect(await noticesOf(other.head.id, `event-parted:${invitation}`)).toBe(0);
  const shown = (await findPublicEvent(db, code))!;
  expect(shown.cohosts).toEqual([]);
  expect(shown.changes[0]!.reason).toContain("Cambió la sede.");
  expect(await titles(other.head.officeId)).not.toContain(id);
  expect(await listCohosts(db, own.head, id)).toMatchObject([
    { state: "WITHDRAWN", reason: "Cambió la sede." },
  ]);
  const again = await invite(id);
  expect((await listInvitations(db, other.head)).map((one) => one.id)).toContain(again);
  // What was is not rewritten, whoever writes.
  await expect(
    db.eventCohost.update({ where: { id: invitation }, data: { state: "ACCEPTED" } }),
  ).rejects.toThrow();
  await expect(db.eventCohost.delete({ where: { id: again } })).rejects.toThrow();
});

test("pressed twice and at once, an office is asked once and answers once", async () => {
  const id = await draft();
  const presses = await Promise.allSettled(Array.from({ length: 6 }, () => invite(id)));
  const sent = presses.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  expect(sent).toHaveLength(1);
  for (const press of presses) if (press.status === "rejected") expect(press.reason).toMatchObject(CONFLICT);
  const answers = await Promise.allSettled(["si", "no", "si", "no"].map((word) => answer(sent[0]!, word)));
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.eventCohost.count({ where: { eventId: id } })).toBe(1);
});

test("somebody else's ids open nothing", async () => {
  const id = await draft();
  const { other, own, parent } = world;
  const invitation = await invite(id);
  for (const actor of [other.head, parent.head]) {
    await expect(invite(id, own.head, { actor })).rejects.toMatchObject(NOT_FOUND);
    const door = { eventId: id, cohostId: invitation, door: true };
    await expect(setCohostDoor(db, actor, door)).rejects.toMatchObject(NOT_FOUND);
  }
  await expect(answer(invitation, "si", parent.head)).rejects.toMatchObject(NOT_FOUND);
  await expect(answer(invitation, "si", own.head)).rejects.toMatchObject(NOT_FOUND);
  await expect(answer(invitation, "si", other.editor)).rejects.toMatchObject(NOT_FOUND);
  await expect(answer("x", "si")).rejects.toMatchObject(NOT_FOUND);
  await expect(answer(invitation, "")).rejects.toMatchObject({ code: "invalid" });
  await expect(withdrawCohost(db, parent.head, { id: invitation, reason: "x" })).rejects.toMatchObject(
    NOT_FOUND,
  );
  // Who was asked declines; only who asked takes it back.
  await expect(withdrawCohost(db, other.head, { id: invitation, reason: "x" })).rejects.toMatchObject(
    CONFLICT,
  );
  for (const officeId of ["x", own.head.officeId, world.cja.head.officeId, world.admin.officeId]) {
    const typed = { eventId: id, officeId, message: "", door: false };
    await expect(inviteCohost(db, own.head, typed)).rejects.toMatchObject({ code: "invalid" });
  }
  expect(await listCohosts(db, other.head, id)).toEqual([]);
});

test("another office takes the roll only while it convenes and is let, and sees no constancia", async () => {
  const { id } = await createPublicEvent(db, world.own.head);
  const { other, own } = world;
  const [guest] = await writeGuests(db, id, 1);
  const session = await db.eventSession.findFirstOrThrow({ where: { eventId: id } });
  const mark = (n: number) => ({
    eventId: id,
    marks: [
      {
        ...{ id: `0198c0de-0000-7000-8000-00000000000${n}`, session: session.id },
        ...{ code: guest!.doorCode, at: NOW.toISOString() },
      },
    ],
  });
  const invitation = await invite(id, other.head);
  await answer(invitation, "si");
  await expect(recordMarks(db, other.editor, mark(1), NOW)).rejects.toMatchObject(NOT_FOUND);
  expect(await findDoorEvent(db, other.editor, id)).toBeNull();
  await setCohostDoor(db, own.head, { eventId: id, cohostId: invitation, door: true });
  expect(await recordMarks(db, other.editor, mark(1), NOW)).toMatchObject([{ outcome: "counts" }]);
  expect(await readRoll(db, other.editor, id)).toMatchObject([{ name: "Persona 0", certificates: [] }]);
  expect(await findDoorEvent(db, other.reader, id)).toBeNull();
  expect((await findDoorEvent(db, other.editor, id))!.invitationId).toBe(invitation);
  await withdrawCohost(db, own.head, { id: invitation, reason: "Ya no hace falta." }, NOW);
  expect(await noticesOf(other.head.id, `event-parted:${invitation}`)).toBe(1);
  await expect(recordMarks(db, other.editor, mark(2), NOW)).rejects.toMatchObject(NOT_FOUND);
  expect(await readRoll(db, other.editor, id)).toEqual([]);
});

test("an office that was let take the roll takes it once it convenes, not before", async () => {
  const { id } = await createPublicEvent(db, world.own.head);
  const invitation = await invite(id, world.other.head, { door: true });
  expect(await findDoorEvent(db, world.other.editor, id)).toBeNull();
  await answer(invitation, "si");
  expect((await findDoorEvent(db, world.other.editor, id))!.invitationId).toBe(invitation);
});

test("who declines sees a draft no more, and what it says afterwards is none of theirs", async () => {
  const id = await draft();
  const { other, own } = world;
  const invitation = await invite(id);
  await answer(invitation, "no");
  expect(await findInvitation(db, other.head, invitation)).toBeNull();
  await publishEvent(db, own.head, id, dayOfMarch(2));
  expect((await findInvitation(db, other.head, invitation))!.state).toBe("DECLINED");
  await cancelEvent(db, own.head, { id, reason: "Ciclón." });
  expect(await noticesOf(other.head.id, `event-cohosts:${id}`)).toBe(0);
});

test("who convened before it was public is no change of what anyone has read", async () => {
  const id = await draft();
  await answer(await invite(id), "si");
  const code = await publishEvent(db, world.own.head, id, dayOfMarch(2));
  expect(await findPublicEvent(db, code)).toMatchObject({ changes: [], sequence: 0, cohosts: { length: 1 } });
});

test("nobody is asked to convene what is over, nor says yes to it", async () => {
  const { id } = await createPublicEvent(db, world.own.head);
  const { other, own, parent } = world;
  const invitation = await invite(id);
  const over = dayOfMarch(23);
  const asked = { eventId: id, officeId: parent.head.officeId, message: "", door: false };
  await expect(inviteCohost(db, own.head, asked, over)).rejects.toMatchObject(CONFLICT);
  const say = (accept: string) =>
    answerInvitation(db, other.head, { id: invitation, accept, answer: "" }, over);
  await expect(say("si")).rejects.toMatchObject(CONFLICT);
  await say("no");
});

test("an event is convened by so many offices and no more", async () => {
  const id = await draft();
  const crowd = await db.office.createManyAndReturn({
    data: Array.from({ length: MOST_COHOSTS }, (_, index) => ({
      ...{ kind: "STATE" as const, name: `Oficina ${index}`, stateCode: "31" },
    })),
    select: { id: true },
  });
  for (const { id: officeId } of crowd)
    await inviteCohost(db, world.own.head, { eventId: id, officeId, message: "", door: false }, NOW);
  await expect(invite(id)).rejects.toMatchObject(CONFLICT);
  expect(await db.eventCohost.count({ where: { eventId: id } })).toBe(MOST_COHOSTS);
});

test("a cancelled event takes no answer, and those who convene hear of it", async () => {
  const { id } = await createPublicEvent(db, world.own.head);
  const { other, own, parent } = world;
  const [first, second] = [await invite(id), await invite(id, parent.head)];
  await answer(first, "si");
  await cancelEvent(db, own.head, { id, reason: "Ciclón." });
  await expect(answer(second, "si", parent.head)).rejects.toMatchObject(CONFLICT);
  const leave = { id: first, reason: "Ya no." };
  await expect(withdrawCohost(db, other.head, leave)).rejects.toMatchObject(CONFLICT);
  expect(await noticesOf(other.head.id, `event-cohosts:${id}`)).toBe(1);
  expect(await noticesOf(parent.head.id, `event-cohosts:${id}`)).toBe(1);
});
