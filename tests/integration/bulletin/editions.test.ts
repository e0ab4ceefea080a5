import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { areasOf } from "#lib/bulletin/edition-mail.ts";
import { attachPicture } from "#lib/bulletin/pictures/change-picture.ts";
import {
  publishDueEditions,
  publishEdition,
  scheduleEdition,
  unscheduleEdition,
} from "#lib/bulletin/publish-edition.ts";
import { listArchive, listArchiveAreas } from "#lib/bulletin/public/list-archive.ts";
import { findPublicEdition, findWorkedEdition } from "#lib/bulletin/read-editions.ts";
import { addArticle, moveArticle, saveArticle } from "#lib/bulletin/save-article.ts";
import { saveEdition } from "#lib/bulletin/save-edition.ts";
import { correctEdition, sendTest } from "#lib/bulletin/tell-edition.ts";
import { publishCall, withdrawCall } from "#lib/calls/publish-call.ts";
import { createCall } from "#lib/calls/save-call.ts";
import { createEvent } from "#lib/events/save-event.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { setPracticePublished } from "#lib/practices/publish-practice.ts";
import { createPractice } from "#lib/practices/save-practice.ts";
import { createDraftEdition, createPublicEdition, TYPED_ARTICLE } from "#tests/support/bulletin-world.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { TYPED_EVENT } from "#tests/support/event-world.ts";
import { makeJpeg } from "#tests/support/pictures.ts";
import { callInput } from "#tests/support/sample-call.ts";

const db = getDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const GONE = { code: "not_found" };
const NOTHING = { q: null, tema: null, anio: null };

describe("numbers", () => {
  it("are given on publication, one after another, however many come at once", async () => {
    const ids = [];
    for (let index = 0; index < 6; index += 1) ids.push(await createDraftEdition(db, world.dgcp.officer));
    const numbers = await Promise.all(ids.map((id) => publishEdition(db, world.dgcp.head, id)));
    expect(numbers.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("are given once to an edition that is published twice at once, with one mailing", async () => {
    const id = await createDraftEdition(db, world.dgcp.officer);
    const presses = await Promise.allSettled([1, 2, 3].map(() => publishEdition(db, world.dgcp.head, id)));
    expect(presses.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.mailing.count({ where: { editionId: id } })).toBe(1);
    expect((await db.bulletinEdition.findUniqueOrThrow({ where: { id } })).number).toBe(7);
  });

  it("are not used up by an edition that lacks something", async () => {
    const empty = await createDraftEdition(db, world.dgcp.officer, []);
    await expect(publishEdition(db, world.dgcp.head, empty)).rejects.toMatchObject({ code: "invalid" });
    const mute = await createDraftEdition(db, world.dgcp.officer);
    const { articles } = (await findWorkedEdition(db, world.dgcp.officer, mute))!;
    const file = (async function* () {
      yield makeJpeg();
    })();
    const picture = { name: "foto.jpg", maxBytes: 1_000_000, owner: { articleId: articles[0]!.id }, file };
    await attachPicture(db, createStorage(getSettings().storageDir), world.dgcp.officer, picture);
    await expect(publishEdition(db, world.dgcp.head, mute)).rejects.toMatchObject({ code: "invalid" });
    expect((await createPublicEdition(db, world.dgcp)).number).toBe(8);
  });
});

describe("what was published", () => {
  it("never changes, whoever writes; a note corrects it", async () => {
    const { id, number } = await createPublicEdition(db, world.dgcp);
    const { articles, revision } = (await findWorkedEdition(db, world.dgcp.officer, id))!;
    const [article] = articles;
    const closed = { code: "conflict" };
    const input = { title: "Otro título", intro: "" };
    await expect(saveEdition(db, world.dgcp.officer, { id, revision, input })).rejects.toMatchObject(closed);
    const typed = { id: article!.id, revision: article!.revision, input: TYPED_ARTICLE };
    await expect(saveArticle(db, world.dgcp.officer, typed)).rejects.toMatchObject(closed);
    await expect(
      addArticle(db, world.dgcp.officer, { editionId: id, input: TYPED_ARTICLE }),
    ).rejects.toMatchObject(closed);
    await expect(
      db.bulletinArticle.update({ where: { id: article!.id }, data: { title: "A mano" } }),
    ).rejects.toThrow();
    await expect(db.bulletinEdition.update({ where: { id }, data: { number: 99 } })).rejects.toThrow();
    await expect(db.bulletinEdition.delete({ where: { id } })).rejects.toThrow();

    const note = { id, articleId: article!.id, input: { text: "Eran cuatro ciudades, no tres." } };
    await correctEdition(db, world.dgcp.head, note);
    const shown = await findPublicEdition(db, number);
    expect(shown!.articles[0]!.corrections.map(({ text }) => text)).toEqual([note.input.text]);
    expect(shown!.articles[0]!.title).toBe(article!.title);
    await expect(db.bulletinCorrection.updateMany({ data: { text: "otra cosa" } })).rejects.toThrow();
  });

  it("goes out by itself at its time, once", async () => {
    const id = await createDraftEdition(db, world.dgcp.officer);
    const now = new Date("2027-03-01T12:00:00Z");
    const input = { day: "2027-03-02", time: "09:00" };
    await scheduleEdition(db, world.dgcp.head, { id, input }, now);
    const past = { id, input: { day: "2027-02-01", time: "09:00" } };
    await expect(scheduleEdition(db, world.dgcp.head, past, now)).rejects.toMatchObject({ code: "invalid" });
    await publishDueEditions(db, new Date("2027-03-02T14:59:59Z"));
    expect((await db.bulletinEdition.findUniqueOrThrow({ where: { id } })).state).toBe("SCHEDULED");
    const due = new Date("2027-03-02T15:00:00Z");
    await Promise.all([publishDueEditions(db, due), publishDueEditions(db, due)]);
    const edition = await db.bulletinEdition.findUniqueOrThrow({ where: { id } });
    expect(edition).toMatchObject({ state: "PUBLISHED", publishedAt: due });
    expect(await db.mailing.count({ where: { editionId: id } })).toBe(1);
  });
});

it("one that lacks something at its time goes back to who writes it, who is told, and takes no number", async () => {
  const id = await createDraftEdition(db, world.dgcp.officer);
  const now = new Date("2027-04-01T12:00:00Z");
  await scheduleEdition(db, world.dgcp.head, { id, input: { day: "2027-04-02", time: "09:00" } }, now);
  await db.bulletinArticle.deleteMany({ where: { editionId: id } });
  await publishDueEditions(db, new Date("2027-04-03T12:00:00Z"));
  expect(await db.bulletinEdition.findUniqueOrThrow({ where: { id } })).toMatchObject({
    state: "DRAFT",
    number: null,
  });
  expect(
    await db.notice.count({ where: { userId: world.dgcp.head.id, title: { contains: "no salió" } } }),
  ).toBe(1);
});

it("one whose time was taken back does not go out", async () => {
  const id = await createDraftEdition(db, world.dgcp.officer);
  const now = new Date("2027-05-01T12:00:00Z");
  await scheduleEdition(db, world.dgcp.head, { id, input: { day: "2027-05-02", time: "09:00" } }, now);
  await unscheduleEdition(db, world.dgcp.head, id, now);
  await publishDueEditions(db, new Date("2027-05-03T12:00:00Z"));
  expect(await db.bulletinEdition.findUniqueOrThrow({ where: { id } })).toMatchObject({
    state: "DRAFT",
    publishAt: null,
  });
});

describe("an edition in preparation", () => {
  it("is never written over by who saw it before a colleague changed it", async () => {
    const id = await createDraftEdition(db, world.dgcp.officer);
    const { articles, revision } = (await findWorkedEdition(db, world.dgcp.officer, id))!;
    const edition = { id, revision, input: { title: "El agua de todos", intro: "" } };
    await saveEdition(db, world.dgcp.head, edition);
    const input = { title: "El agua de nadie", intro: "" };
    const late = { code: "conflict" };
    await expect(saveEdition(db, world.dgcp.officer, { ...edition, input })).rejects.toMatchObject(late);
    const article = { id: articles[0]!.id, revision: articles[0]!.revision, input: TYPED_ARTICLE };
    await saveArticle(db, world.dgcp.head, article);
    await expect(saveArticle(db, world.dgcp.officer, article)).rejects.toMatchObject(late);
    expect((await findWorkedEdition(db, world.dgcp.officer, id))!.title).toBe(edition.input.title);
  });

  it("has its articles in the order that they were moved to, each within its section", async () => {
    const id = await createDraftEdition(db, world.dgcp.officer, ["", "", ""]);
    const order = async () =>
      (await findWorkedEdition(db, world.dgcp.officer, id))!.articles.map((article) => article.id);
    const [first, second, third] = await order();
    await moveArticle(db, world.dgcp.officer, { id: first!, down: true });
    expect(await order()).toEqual([second, first, third]);
    await moveArticle(db, world.dgcp.officer, { id: third!, down: false });
    expect(await order()).toEqual([second, third, first]);
    await moveArticle(db, world.dgcp.officer, { id: second!, down: false });
    expect(await order()).toEqual([second, third, first]);
  });
});

describe("what an article is about", () => {
  it("has to be there for anyone to read, and is linked for as long as it is", async () => {
    const facts = { name: "Red de bibliotecas", kind: "proyecto", summary: "Acervos.", place: "Lyon" };
    const rest = { firstYear: "2022", lastYear: "", partners: "", agreements: "" };
    const practice = await createPractice(db, world.own.editor, { ...facts, ...rest });
    const call = await createCall(db, world.dgcp.officer, callInput);
    const event = await createEvent(db, world.own.editor, TYPED_EVENT);
    const editionId = await createDraftEdition(db, world.dgcp.officer, []);
    const add = (source: string) =>
      addArticle(db, world.dgcp.officer, { editionId, input: { ...TYPED_ARTICLE, source } });
    for (const source of [`practica:${practice}`, `convocatoria:${call}`, `evento:${event}`])
      await expect(add(source), source).rejects.toMatchObject({ fields: { source: expect.any(String) } });

    await setPracticePublished(db, world.own.head, { id: practice, published: true });
    const id = await add(`practica:${practice}`);
    const link = async () => (await findWorkedEdition(db, world.dgcp.officer, editionId))!.articles[0]!.link;
    expect((await link())!.href).toContain(practice);
    await setPracticePublished(db, world.own.head, { id: practice, published: false });
    expect(await link()).toBeNull();
    // Who writes goes on with what it was about already.
    const input = { ...TYPED_ARTICLE, source: `practica:${practice}` };
    await saveArticle(db, world.dgcp.officer, { id, revision: 1, input });

    await publishCall(db, world.dgcp.officer, call);
    await add(`convocatoria:${call}`);
    await withdrawCall(db, world.dgcp.officer, { id: call, input: { reason: "Se publicó por error." } });
    await expect(add(`convocatoria:${call}`)).rejects.toMatchObject({ code: "invalid" });
  });
});

it("an edition is for those who follow any of its themes, and for everyone when one of its articles is", () => {
  const article = (...keys: string[]) => ({ areas: keys.map((key) => ({ key, name: key })) });
  expect(areasOf([article("cultura", "agua"), article("cultura")])).toEqual(["agua", "cultura"]);
  expect(areasOf([article("cultura"), article()])).toEqual([]);
});

describe("who may", () => {
  it("only the DGCP sees and writes an edition in preparation, and only its head publishes", async () => {
    const id = await createDraftEdition(db, world.dgcp.officer);
    const { articles } = (await findWorkedEdition(db, world.dgcp.officer, id))!;
    for (const actor of everyone(world)) {
      if (actor.role.startsWith("dgcp")) continue;
      expect(await findWorkedEdition(db, actor, id), actor.role).toBeNull();
      await expect(sendTest(db, actor, id)).rejects.toMatchObject(GONE);
      const move = { id: articles[0]!.id, down: true };
      await expect(moveArticle(db, actor, move)).rejects.toMatchObject(GONE);
    }
    await expect(publishEdition(db, world.dgcp.officer, id)).rejects.toMatchObject(GONE);
    expect(await findPublicEdition(db, 500)).toBeNull();
  });

  it.each(["", "nada", randomUUID(), "'; DROP TABLE", "\u0000"])(
    "an id that is none (%j) is not found",
    async (id) => {
      await expect(publishEdition(db, world.dgcp.head, id)).rejects.toMatchObject(GONE);
      await expect(
        saveArticle(db, world.dgcp.officer, { id, revision: 1, input: TYPED_ARTICLE }),
      ).rejects.toMatchObject(GONE);
      expect(await findWorkedEdition(db, world.dgcp.officer, id)).toBeNull();
    },
  );

  it("garbage in a form is said by field", async () => {
    const editionId = await createDraftEdition(db, world.dgcp.officer, []);
    const input = {
      ...TYPED_ARTICLE,
      title: "",
      section: "otra",
      source: "practica:no",
      areas: "sin_tal_area",
    };
    const wrong = { code: "invalid", fields: { title: expect.any(String), section: expect.any(String) } };
    await expect(addArticle(db, world.dgcp.officer, { editionId, input })).rejects.toMatchObject(wrong);
    const unknown = { ...TYPED_ARTICLE, source: `practica:${randomUUID()}` };
    await expect(addArticle(db, world.dgcp.officer, { editionId, input: unknown })).rejects.toMatchObject({
      fields: { source: expect.any(String) },
    });
    const area = { ...TYPED_ARTICLE, areas: "sin_tal_area" };
    await expect(addArticle(db, world.dgcp.officer, { editionId, input: area })).rejects.toMatchObject({
      fields: { areas: expect.any(String) },
    });
  });
});

describe("the archive", () => {
  it("has nothing of an edition in preparation", async () => {
    const id = await createDraftEdition(db, world.dgcp.officer, ["turismo"]);
    const { editions, total } = await listArchive(db, NOTHING, { page: 1, pageSize: 100 });
    expect(editions.map((edition) => edition.id)).not.toContain(id);
    expect(total).toBe(await db.bulletinEdition.count({ where: { state: "PUBLISHED" } }));
    expect((await listArchiveAreas(db)).map(({ value }) => value)).not.toContain("turismo");
  });

  it("is searched by words without their accents, by theme and by year", async () => {
    const id = await createDraftEdition(db, world.dgcp.officer, []);
    const words = {
      title: "Canción de cuna ñandú",
      body: "Un párrafo sobre la educación indígena.",
      areas: "educacion",
    };
    await addArticle(db, world.dgcp.officer, { editionId: id, input: { ...TYPED_ARTICLE, ...words } });
    const number = await publishEdition(db, world.dgcp.head, id);
    const found = async (filters: object) =>
      (await listArchive(db, { ...NOTHING, ...filters }, { page: 1 })).editions.map((one) => one.number);
    expect(await found({ q: "cancion NANDU educacion" })).toEqual([number]);
    expect(await found({ q: "canción que no está" })).toEqual([]);
    expect(await found({ tema: "educacion" })).toEqual([number]);
    expect(await found({ q: "cancion", anio: "2001" })).toEqual([]);
    expect(await found({ q: "100%_'" })).toEqual([]);
  });
});
