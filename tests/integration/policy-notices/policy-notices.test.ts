import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { beginApplication } from "#lib/calls/applications/begin-application.ts";
import { publishCall } from "#lib/calls/publish-call.ts";
import { createCall } from "#lib/calls/save-call.ts";
import { createEvent } from "#lib/events/save-event.ts";
import { publishEvent } from "#lib/events/publish-event.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { setMissionPublished } from "#lib/missions/publishing/publish-mission.ts";
import { sendReport } from "#lib/missions/reports/send-report.ts";
import { listPublicNotices } from "#lib/policy-notices/public/list-public-notices.ts";
import { correctNotice, publishNotice, withdrawNotice } from "#lib/policy-notices/publish-policy-notice.ts";
import { findPublicNotice, findWorkedNotice } from "#lib/policy-notices/read-policy-notices.ts";
import { createNotice, saveNotice } from "#lib/policy-notices/save-policy-notice.ts";
import { listPublicTies, listTieOptions, listWorkedTies } from "#lib/policy-notices/ties/read-ties.ts";
import { tieActivity, untieActivity } from "#lib/policy-notices/ties/tie-activity.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { TYPED_EVENT } from "#tests/support/event-world.ts";
import { AFTERWARDS, TOUR, wholeMission } from "#tests/support/mission-world.ts";
import { callInput } from "#tests/support/sample-call.ts";

const db = getDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const GONE = { code: "not_found" };
const TYPED = {
  ...{ kind: "comercio", title: "Cambian las reglas de etiquetado", happenedOn: "2027-02-10" },
  ...{
    body: "Los alimentos llevarán su origen en la etiqueta.",
    areas: "comercio",
    countries: "DE,ES",
    sourceUrl: "",
  },
};
const NOTHING = { q: null, tema: null, pais: null, tipo: null, anio: null };

async function published(change: object = {}): Promise<{ id: string; code: string }> {
  const id = await createNotice(db, world.dgcp.officer, { ...TYPED, ...change });
  await publishNotice(db, world.dgcp.head, id);
  const { code } = await db.policyNotice.findUniqueOrThrow({ where: { id } });
  return { id, code: code! };
}

describe("a notice", () => {
  it("is nobody's until it is published, once, with its code, its mailing and the news of the offices", async () => {
    const id = await createNotice(db, world.dgcp.officer, TYPED);
    for (const actor of everyone(world)) {
      const seen = (await findWorkedNotice(db, actor, id)) !== null;
      expect(seen, actor.role).toBe(actor.role.startsWith("dgcp"));
    }
    await expect(publishNotice(db, world.dgcp.officer, id)).rejects.toMatchObject(GONE);
    await Promise.all([1, 2, 3].map(() => publishNotice(db, world.dgcp.head, id)));
    const { code } = await db.policyNotice.findUniqueOrThrow({ where: { id } });
    expect(await findPublicNotice(db, code!)).toMatchObject({
      state: "PUBLISHED",
      countries: [{ name: "Alemania" }, { name: "España" }],
    });
    expect(await db.mailing.count({ where: { noticeId: id } })).toBe(1);
    const told = await db.notice.findMany({
      where: { eventKey: `policy-notice:${id}` },
      select: { user: { select: { officeKind: true } } },
    });
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told.map(({ user }) => user.officeKind))).toEqual(new Set(["STATE", "MUNICIPAL"]));
    expect(await db.outgoingMail.count({ where: { eventKey: `policy-notice:${id}` } })).toBe(0);
  });

  it("never changes afterwards: notes correct it, and a reason withdraws it", async () => {
    const { id, code } = await published();
    const { revision } = await db.policyNotice.findUniqueOrThrow({ where: { id } });
    const save = { id, revision, input: { ...TYPED, title: "Otro título distinto" } };
    await expect(saveNotice(db, world.dgcp.officer, save)).rejects.toMatchObject({ code: "conflict" });
    await expect(
      db.policyNotice.update({ where: { id }, data: { body: "A mano, en la base." } }),
    ).rejects.toThrow();
    await expect(db.policyNotice.delete({ where: { id } })).rejects.toThrow();
    await correctNotice(db, world.dgcp.head, { id, input: { text: "El plazo es de doce meses." } });
    expect((await findPublicNotice(db, code))!.corrections).toHaveLength(1);
    const input = { reason: "Se publicó por error en lugar de otro." };
    await expect(withdrawNotice(db, world.dgcp.officer, { id, input })).rejects.toMatchObject(GONE);
    await withdrawNotice(db, world.dgcp.head, { id, input });
    expect(await findPublicNotice(db, code)).toMatchObject({ state: "WITHDRAWN", reason: input.reason });
    expect(await findWorkedNotice(db, world.own.head, id)).toBeNull();
    await expect(publishNotice(db, world.dgcp.head, id)).rejects.toMatchObject({ code: "conflict" });
  });

  it("is written by one at a time, and neither corrected nor withdrawn before it is public", async () => {
    const id = await createNotice(db, world.dgcp.officer, TYPED);
    const save = { id, revision: 1, input: { ...TYPED, title: "Cambian las reglas de origen" } };
    await saveNotice(db, world.dgcp.head, save);
    const late = { ...save, input: TYPED };
    await expect(saveNotice(db, world.dgcp.officer, late)).rejects.toMatchObject({ code: "conflict" });
    expect((await findWorkedNotice(db, world.dgcp.officer, id))!.title).toBe(save.input.title);
    const note = { id, input: { text: "El plazo es de doce meses." } };
    await expect(correctNotice(db, world.dgcp.head, note)).rejects.toMatchObject({ code: "conflict" });
    const why = { id, input: { reason: "Se publicó por error en lugar de otro." } };
    await expect(withdrawNotice(db, world.dgcp.head, why)).rejects.toMatchObject({ code: "conflict" });
  });

  it("is in the list while it is public, not before and not once it was withdrawn", async () => {
    const title = "Ceremonia única de entrega";
    const found = async () =>
      (await listPublicNotices(db, { ...NOTHING, q: title }, { page: 1 })).notices.map((one) => one.id);
    const id = await createNotice(db, world.dgcp.officer, { ...TYPED, title });
    expect(await found()).toEqual([]);
    await publishNotice(db, world.dgcp.head, id);
    expect(await found()).toEqual([id]);
    await withdrawNotice(db, world.dgcp.head, { id, input: { reason: "Se publicó por error." } });
    expect(await found()).toEqual([]);
  });

  it("is found by words without their accents, by theme, country, subject and year", async () => {
    const { code } = await published({
      title: "Reunión sobre pingüinos",
      countries: "AR",
      areas: "cultura",
      kind: "reunion",
    });
    const found = async (filters: object) =>
      (await listPublicNotices(db, { ...NOTHING, ...filters }, { page: 1 })).notices.map((one) => one.code);
    expect(await found({ q: "reunion PINGUINOS" })).toEqual([code]);
    expect(await found({ pais: "AR", tema: "cultura", tipo: "BILATERAL_MEETING", anio: "2027" })).toEqual([
      code,
    ]);
    expect(await found({ pais: "AR", tema: "comercio" })).toEqual([]);
  });

  it("garbage is said by field, and addresses that are none find nothing", async () => {
    const input = {
      ...TYPED,
      kind: "x",
      title: "",
      countries: "ZZ",
      areas: "sin_tal_area",
      sourceUrl: "javascript:alert(1)",
    };
    await expect(createNotice(db, world.dgcp.officer, input)).rejects.toMatchObject({
      fields: { kind: expect.any(String), title: expect.any(String), sourceUrl: expect.any(String) },
    });
    const country = { ...TYPED, countries: "ZZ" };
    await expect(createNotice(db, world.dgcp.officer, country)).rejects.toMatchObject({
      fields: { countries: expect.any(String) },
    });
    for (const code of ["", "nada", "\u0000", "COM-2027-99999", "' OR 1=1"])
      expect(await findPublicNotice(db, code)).toBeNull();
  });
});

describe("what an office does about it", () => {
  const draftEvent = (actor: World["own"]["editor"], title = "Foro de etiquetado") =>
    createEvent(db, actor, { ...TYPED_EVENT, title }, { at: new Date("2027-03-01T18:00:00Z") });

  it("is tied by its own office, once; the DGCP sees it, and anyone once it is public", async () => {
    const { id: noticeId } = await published();
    const eventId = await draftEvent(world.own.editor);
    const what = `evento:${eventId}`;
    expect((await listTieOptions(db, world.own.editor, noticeId)).map(({ value }) => value)).toContain(what);
    await Promise.all([1, 2].map(() => tieActivity(db, world.own.editor, { noticeId, what })));
    expect(await db.policyNoticeTie.count({ where: { noticeId } })).toBe(1);
    const titles = async (list: Promise<{ title: string; href: string | null }[]>) =>
      (await list).map(({ title, href }) => [title, href !== null]);
    const title = "Foro de etiquetado";
    expect(await titles(listWorkedTies(db, world.dgcp.officer, noticeId))).toEqual([[title, false]]);
    expect(await titles(listWorkedTies(db, world.own.reader, noticeId))).toEqual([[title, false]]);
    expect(await titles(listWorkedTies(db, world.other.head, noticeId))).toEqual([]);
    expect(await titles(listPublicTies(db, noticeId))).toEqual([]);
    await publishEvent(db, world.own.head, eventId, new Date("2027-03-02T18:00:00Z"));
    expect(await titles(listPublicTies(db, noticeId))).toEqual([[title, true]]);
    expect(await titles(listWorkedTies(db, world.other.head, noticeId))).toEqual([[title, true]]);

    const { id } = await db.policyNoticeTie.findFirstOrThrow({ where: { noticeId } });
    await expect(untieActivity(db, world.other.head, id)).rejects.toMatchObject(GONE);
    await untieActivity(db, world.own.editor, id);
    expect(await listPublicTies(db, noticeId)).toEqual([]);
  });

  it("is seen by anyone only of what anyone reads: a tour once published, an answer to a call never", async () => {
    const { id: noticeId } = await published();
    const call = await createCall(db, world.dgcp.officer, callInput);
    await publishCall(db, world.dgcp.officer, call, new Date("2027-02-01T18:00:00Z"));
    const application = await beginApplication(db, world.own.editor, call, new Date("2027-02-01T18:00:00Z"));
    const { id: mission } = await wholeMission(db, world.own.editor);
    const own = [`gira:${mission}`, `participacion:${application}`];
    const offered = async (actor: World["own"]["editor"]) =>
      (await listTieOptions(db, actor, noticeId))
        .map(({ value }) => value)
        .filter((one) => own.includes(one));
    expect((await offered(world.own.editor)).toSorted()).toEqual(own);
    expect(await offered(world.other.editor)).toEqual([]);
    for (const what of own) {
      await expect(tieActivity(db, world.other.editor, { noticeId, what })).rejects.toMatchObject(GONE);
      await tieActivity(db, world.own.editor, { noticeId, what });
    }
    expect(await offered(world.own.editor)).toEqual([]);
    expect(await listWorkedTies(db, world.own.head, noticeId)).toHaveLength(2);
    expect(await listPublicTies(db, noticeId)).toEqual([]);
    expect(await listWorkedTies(db, world.other.head, noticeId)).toEqual([]);
    await sendReport(db, world.own.head, mission, AFTERWARDS);
    const publishing = { missionId: mission, published: true, showProgramme: false };
    await setMissionPublished(db, world.own.head, publishing);
    expect((await listPublicTies(db, noticeId)).map(({ title }) => title)).toEqual([TOUR.title]);
  });

  it("is never another's, nor tied to what is not public", async () => {
    const { id: noticeId } = await published();
    const theirs = `evento:${await draftEvent(world.other.editor)}`;
    await expect(tieActivity(db, world.own.editor, { noticeId, what: theirs })).rejects.toMatchObject(GONE);
    await expect(tieActivity(db, world.own.reader, { noticeId, what: theirs })).rejects.toMatchObject(GONE);
    const draft = await createNotice(db, world.dgcp.officer, TYPED);
    const what = `evento:${await draftEvent(world.own.editor)}`;
    await expect(tieActivity(db, world.own.editor, { noticeId: draft, what })).rejects.toMatchObject(GONE);
    const { id: withdrawn } = await published();
    await withdrawNotice(db, world.dgcp.head, { id: withdrawn, input: { reason: "Se publicó por error." } });
    await expect(tieActivity(db, world.own.editor, { noticeId: withdrawn, what })).rejects.toMatchObject({
      code: "conflict",
    });
    for (const nonsense of ["", "evento", "otra:1", "constructor:1"])
      await expect(tieActivity(db, world.own.editor, { noticeId, what: nonsense })).rejects.toMatchObject({
        code: expect.stringMatching(/invalid|not_found/),
      });
    for (const id of ["x", randomUUID()])
      await expect(tieActivity(db, world.own.editor, { noticeId: id, what })).rejects.toMatchObject(GONE);
  });
});
