import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { createMission } from "#lib/missions/create-mission.ts";
import { addPart } from "#lib/missions/parts/add-part.ts";
import { setMissionShared } from "#lib/missions/publishing/share-mission.ts";
import { readCoincidences } from "#lib/panorama/coincidences/read-coincidences.ts";
import { answerInvitation } from "#lib/panorama/invitations/answer-invitation.ts";
import { inviteOffice } from "#lib/panorama/invitations/invite-office.ts";
import { findInvitation, listInvitations } from "#lib/panorama/invitations/read-invitations.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { TOUR } from "#tests/support/mission-world.ts";

const db = getDatabase();
const BEFORE = new Date("2027-03-01T18:00:00Z");
const GONE = { code: "not_found" };
const TEXT = { text: "Compartamos el puesto en la feria." };
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

async function goTo(editor: Actor, head: Actor, { city = "Lyon", shared = true } = {}): Promise<string> {
  const id = await createMission(db, editor, TOUR);
  await addPart(db, editor, { missionId: id, part: "place", values: { city, countryCode: "FR" } });
  if (shared) await setMissionShared(db, head, { missionId: id, shared: true });
  return `MISSION:${id}`;
}
const pair = async (change: { shared?: boolean } = {}) => ({
  mine: await goTo(world.own.editor, world.own.head, change),
  theirs: await goTo(world.other.editor, world.other.head),
});
const invite = (
  actor: Actor,
  asked: { mine: string; theirs: string },
  { key = randomUUID(), input = TEXT as unknown } = {},
) => inviteOffice(db, actor, { ...asked, key, input }, BEFORE);

it("an office sees where it crosses another's path, its own trip first; the DGCP sees what is shared", async () => {
  await pair();
  await goTo(world.own.editor, world.own.head, { city: "París", shared: false });
  const today = "2027-03-01";
  const seen = async (actor: Actor) =>
    (await readCoincidences(db, actor, { weeks: 2, today })).map(({ one, other, city }) => [
      ...[one.officeId, other.officeId, city],
    ]);
  const { officeId: own } = world.own.head;
  const { officeId: other } = world.other.head;
  expect(await seen(world.own.reader)).toEqual([
    [own, other, "Lyon"],
    [own, other, null],
  ]);
  expect(await seen(world.other.head)).toEqual([[other, own, "Lyon"]]);
  expect(await seen(world.dgcp.officer)).toHaveLength(1);
  expect(await readCoincidences(db, world.own.head, { weeks: 2, today: "2027-05-07" })).toEqual([]);
});

it("is sent once, answered once, and told to the other side", async () => {
  const asked = await pair();
  const key = randomUUID();
  const id = await invite(world.own.editor, asked, { key });
  expect(await invite(world.own.editor, asked, { key })).toBe(id);
  await expect(invite(world.own.head, asked)).rejects.toMatchObject({ code: "conflict" });
  // Nor the other way round.
  const back = { mine: asked.theirs, theirs: asked.mine };
  await expect(invite(world.other.head, back)).rejects.toMatchObject({ code: "conflict" });
  const told = await db.notice.findMany({ where: { eventKey: `join:${id}` }, select: { userId: true } });
  expect(told.map(({ userId }) => userId).sort()).toEqual(
    [world.other.editor.id, world.other.head.id].sort(),
  );
  expect(await db.outgoingMail.count({ where: { eventKey: `join:${id}` } })).toBe(2);

  const answers = await Promise.allSettled(
    [world.other.head, world.other.editor].map((actor, index) =>
      answerInvitation(
        db,
        actor,
        { id, input: { accepted: index ? "no" : "si", text: "Con gusto." } },
        BEFORE,
      ),
    ),
  );
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await findInvitation(db, world.own.reader, id))!.answer).not.toBeNull();
  expect(await db.notice.count({ where: { eventKey: `join-answer:${id}` } })).toBe(2);
  await expect(
    answerInvitation(db, world.other.head, { id, input: { accepted: "no", text: "Ya no." } }, BEFORE),
  ).rejects.toMatchObject({ code: "conflict" });
});

it("two offices that invite each other at once have one invitation", async () => {
  const asked = await pair();
  const both = await Promise.allSettled([
    invite(world.own.head, asked),
    invite(world.other.head, { mine: asked.theirs, theirs: asked.mine }),
  ]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("exists for both offices and the DGCP, and for nobody else", async () => {
  const id = await invite(world.own.editor, await pair());
  const reading = [...Object.values(world.own), ...Object.values(world.other), ...Object.values(world.dgcp)];
  for (const actor of everyone(world)) {
    const sees = reading.includes(actor);
    expect((await findInvitation(db, actor, id)) !== null, actor.name).toBe(sees);
    expect(
      (await listInvitations(db, actor)).some((one) => one.id === id),
      actor.name,
    ).toBe(sees);
    if (!Object.values(world.other).includes(actor))
      await expect(
        answerInvitation(db, actor, { id, input: { accepted: "si", text: "Sí." } }, BEFORE),
      ).rejects.toMatchObject(GONE);
  }
  expect(await findInvitation(db, world.own.head, "no-es")).toBeNull();
});

it("of trips that are not one's own, not seen or not crossing, there is none to send", async () => {
  const { mine, theirs } = await pair();
  const hidden = await goTo(world.other.editor, world.other.head, { shared: false });
  const third = await goTo(world.parent.head, world.parent.head);
  for (const asked of [
    { mine: theirs, theirs: mine },
    { mine: theirs, theirs: third },
    { mine, theirs: hidden },
    { mine, theirs: mine },
    { mine: "MISSION:nada", theirs },
    { mine: "", theirs: "' OR 1=1" },
  ])
    await expect(invite(world.own.head, asked), JSON.stringify(asked)).rejects.toMatchObject(GONE);
  await expect(invite(world.own.reader, { mine, theirs })).rejects.toMatchObject(GONE);
  await expect(invite(world.dgcp.head, { mine, theirs })).rejects.toMatchObject(GONE);
  await expect(invite(world.own.head, { mine, theirs }, { input: { text: " " } })).rejects.toMatchObject({
    code: "invalid",
  });
  // Two weeks after the one and in another place: nobody crosses anybody's path.
  const elsewhere = await createMission(db, world.other.editor, TOUR);
  const place = { city: "Bonn", countryCode: "DE" };
  await addPart(db, world.other.editor, { missionId: elsewhere, part: "place", values: place });
  await setMissionShared(db, world.other.head, { missionId: elsewhere, shared: true });
  const apart = { mine, theirs: `MISSION:${elsewhere}` };
  await expect(invite(world.own.head, apart)).rejects.toMatchObject(GONE);
  const unshared = await pair({ shared: false });
  await expect(invite(world.own.head, unshared)).rejects.toMatchObject({ code: "conflict" });
});

it("the database keeps what was asked, and an answer that was given", async () => {
  const id = await invite(world.own.editor, await pair());
  const change = (data: object) => db.joinInvitation.update({ where: { id }, data });
  await expect(change({ text: "Otra cosa" })).rejects.toThrow();
  await expect(change({ accepted: true })).rejects.toThrow();
  await answerInvitation(
    db,
    world.other.head,
    { id, input: { accepted: "no", text: "Ya hay quien vaya." } },
    BEFORE,
  );
  await expect(change({ accepted: true })).rejects.toThrow();
  await expect(db.joinInvitation.delete({ where: { id } })).rejects.toThrow();
});
