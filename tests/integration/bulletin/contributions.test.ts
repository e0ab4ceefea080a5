import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { acceptContribution, declineContribution } from "#lib/bulletin/contributions/decide-contribution.ts";
import { findContribution, listContributions } from "#lib/bulletin/contributions/read-contributions.ts";
import {
  createContribution,
  saveContribution,
  sendContribution,
} from "#lib/bulletin/contributions/save-contribution.ts";
import { attachPicture, describePicture, removePicture } from "#lib/bulletin/pictures/change-picture.ts";
import { openPublicPicture, openWorkedPicture } from "#lib/bulletin/pictures/open-picture.ts";
import { publishEdition } from "#lib/bulletin/publish-edition.ts";
import { removeArticle } from "#lib/bulletin/remove-article.ts";
import { saveArticle } from "#lib/bulletin/save-article.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createStorage, type Storage } from "#lib/kernel/storage.ts";
import { createDraftEdition, TYPED_ARTICLE } from "#tests/support/bulletin-world.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { makeJpeg } from "#tests/support/pictures.ts";

const db = getDatabase();
let world: World;
let folder: string;
let storage: Storage;
beforeAll(async () => {
  world = await createWorld(db);
  folder = await mkdtemp(path.join(tmpdir(), "boletin-"));
  storage = createStorage(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const GONE = { code: "not_found" };
const TYPED = {
  title: "Lo que aprendimos",
  byline: "",
  body: "Recibir bien empieza un mes antes.",
  areas: "",
};
const write = () => createContribution(db, world.own.editor, TYPED);

it("a draft is nobody else's; what was sent, the DGCP's too", async () => {
  const id = await write();
  const seen = async () => {
    const roles = [];
    for (const actor of everyone(world))
      if (await findContribution(db, actor, id)) roles.push(`${actor.officeName}: ${actor.role}`);
    return roles;
  };
  const { officeName: own } = world.own.editor;
  expect(await seen()).toEqual([`${own}: office_editor`, `${own}: office_head`]);
  const theft = { id, revision: 1, input: TYPED };
  await expect(saveContribution(db, world.other.head, theft)).rejects.toMatchObject(GONE);
  await expect(sendContribution(db, world.other.head, id)).rejects.toMatchObject(GONE);
  await expect(declineContribution(db, world.dgcp.head, { id, input: {} })).rejects.toMatchObject({
    code: "invalid",
  });
  await sendContribution(db, world.own.editor, id);
  expect(await seen()).toHaveLength(4);
  const told = await db.notice.findMany({
    where: { eventKey: `contribution:${id}:sent` },
    select: { userId: true },
  });
  const { officer, head } = world.dgcp;
  expect(told.map(({ userId }) => userId).toSorted()).toEqual([officer.id, head.id].toSorted());
  await expect(sendContribution(db, world.own.editor, id)).rejects.toMatchObject({ code: "conflict" });
  await expect(saveContribution(db, world.own.editor, theft)).rejects.toMatchObject({ code: "conflict" });
  await expect(
    db.bulletinContribution.update({ where: { id }, data: { body: "Otra cosa, a mano, en la base." } }),
  ).rejects.toThrow();
});

it("accepted, it is an article that the DGCP changes while what was sent stays; decided once", async () => {
  const id = await write();
  await sendContribution(db, world.own.editor, id);
  const editionId = await createDraftEdition(db, world.dgcp.officer);
  const decisions = await Promise.allSettled([
    acceptContribution(db, world.dgcp.officer, { id, editionId }),
    acceptContribution(db, world.dgcp.head, { id, editionId }),
  ]);
  expect(decisions.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const late = { id, input: { reason: "Ya salió algo muy parecido." } };
  await expect(declineContribution(db, world.dgcp.head, late)).rejects.toMatchObject({ code: "conflict" });
  const article = await db.bulletinArticle.findUniqueOrThrow({ where: { contributionId: id } });
  expect(article).toMatchObject({ section: "GUESTS", byline: world.own.editor.officeName, body: TYPED.body });
  const input = { ...TYPED_ARTICLE, section: "colaboraciones", title: "Otro título, editado" };
  await saveArticle(db, world.dgcp.officer, { id: article.id, revision: 1, input });
  const own = await findContribution(db, world.own.editor, id);
  expect(own).toMatchObject({ title: TYPED.title, article: { title: input.title } });
  const told = await db.notice.count({
    where: { userId: world.own.editor.id, title: { contains: "aceptó" } },
  });
  expect(told).toBe(1);

  await removeArticle(db, storage, world.dgcp.officer, article.id);
  expect((await findContribution(db, world.own.editor, id))!.state).toBe("SENT");
  const input2 = { reason: "Cabrá en el número siguiente, no en este." };
  await declineContribution(db, world.dgcp.officer, { id, input: input2 });
  expect(await findContribution(db, world.own.editor, id)).toMatchObject({
    state: "DECLINED",
    reason: input2.reason,
  });
});

it("its picture goes with it, cleaned, and public only with its edition", async () => {
  const id = await write();
  const owner = { contributionId: id };
  const incoming = () => ({
    ...{ name: "foto.jpg", maxBytes: 1_000_000, owner },
    file: (async function* () {
      yield makeJpeg();
    })(),
  });
  await expect(attachPicture(db, storage, world.other.editor, incoming())).rejects.toMatchObject(GONE);
  await attachPicture(db, storage, world.own.editor, incoming());
  await expect(sendContribution(db, world.own.editor, id)).rejects.toMatchObject({ code: "invalid" });
  await describePicture(db, world.own.editor, { owner, input: { alt: "Personas alrededor de una mesa" } });
  await sendContribution(db, world.own.editor, id);
  await expect(removePicture(db, storage, world.own.editor, owner)).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await openWorkedPicture(db, storage, world.other.head, id)).toBeNull();
  expect(await openWorkedPicture(db, storage, world.dgcp.officer, id)).not.toBeNull();

  const editionId = await createDraftEdition(db, world.dgcp.officer);
  const articleId = await acceptContribution(db, world.dgcp.officer, { id, editionId });
  const { sha256 } = await db.bulletinPicture.findUniqueOrThrow({ where: { articleId } });
  expect(await openPublicPicture(db, storage, 1, sha256)).toBeNull();
  // Taken out of an edition and accepted again, the same bytes go on being there for both.
  await removeArticle(db, storage, world.dgcp.officer, articleId);
  expect(await openWorkedPicture(db, storage, world.own.head, id)).not.toBeNull();
  await acceptContribution(db, world.dgcp.officer, { id, editionId });
  const number = await publishEdition(db, world.dgcp.head, editionId);
  expect(await openPublicPicture(db, storage, number, sha256)).not.toBeNull();
  expect(await openPublicPicture(db, storage, number, "0".repeat(64))).toBeNull();
  expect(await openPublicPicture(db, storage, number + 1, sha256)).toBeNull();
  // What went out shows for ever what it showed, whoever writes.
  const shown = { article: { editionId } };
  const alt = "Personas de pie alrededor de una mesa";
  await expect(db.bulletinPicture.updateMany({ where: shown, data: { alt } })).rejects.toThrow();
  await expect(db.bulletinPicture.deleteMany({ where: shown })).rejects.toThrow();
  expect(
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()),
  ).toHaveLength(1);
});

it("a draft is never written over by who saw it before a colleague changed it", async () => {
  const id = await write();
  const save = { id, revision: 1, input: { ...TYPED, title: "Lo que aprendimos juntas" } };
  await saveContribution(db, world.own.head, save);
  const late = { ...save, input: TYPED };
  await expect(saveContribution(db, world.own.editor, late)).rejects.toMatchObject({ code: "conflict" });
  expect((await findContribution(db, world.own.editor, id))!.title).toBe(save.input.title);
});

it("an office lists only its own", async () => {
  await createContribution(db, world.other.editor, TYPED);
  const offices = (await listContributions(db, world.own.head)).map(({ office }) => office.id);
  expect(new Set(offices)).toEqual(new Set([world.own.head.officeId]));
});
