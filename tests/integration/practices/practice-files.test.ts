import { readdir, rm } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { saveAnswers } from "#lib/practices/answer-evaluation.ts";
import { beginSelfEvaluation, invitePeer } from "#lib/practices/begin-evaluation.ts";
import { attachPracticeFile, detachPracticeFile } from "#lib/practices/files/attach-practice-file.ts";
import { openPracticeFile, openPublicPracticeFile } from "#lib/practices/files/open-practice-file.ts";
import { setPracticePublished } from "#lib/practices/publish-practice.ts";
import { findEvaluation, findOwnPractice, findPublishedPractice } from "#lib/practices/read-practice.ts";
import { createPractice } from "#lib/practices/save-practice.ts";
import { sendEvaluation } from "#lib/practices/send-evaluation.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { makePdf } from "#tests/support/files.ts";
import { makePack, newStorage, readWhole, unzip } from "../hand-over/pack-world.ts";

const db = getDatabase();
const GONE = { code: "not_found" };
let world: World;
let storage: Awaited<ReturnType<typeof newStorage>>;
let practiceId: string;
let evaluationId: string;
let acta: Buffer;

beforeAll(async () => {
  world = await createWorld(db);
  storage = await newStorage();
  acta = await makePdf(["Acta de la red de bibliotecas"]);
  practiceId = await createPractice(db, world.own.editor, {
    ...{
      name: "Red de bibliotecas",
      kind: "proyecto",
      summary: "Libros",
      place: "Lyon",
      partners: "",
      agreements: "",
    },
    ...{ firstYear: "2022", lastYear: "" },
  });
  evaluationId = await beginSelfEvaluation(db, world.own.editor, practiceId);
});
afterAll(() => rm(storage.folder, { recursive: true }));

const attach = (
  bytes: Uint8Array = acta,
  { actor = world.own.editor, evaluation = evaluationId, question = "1.1", name = "acta.pdf" } = {},
) => {
  const file = (async function* () {
    yield bytes;
  })();
  const asked = { evaluationId: evaluation, question, name, maxBytes: 1_000_000, file };
  return attachPracticeFile(db, storage, actor, asked);
};
const filesOf = async (id = evaluationId, actor: Actor = world.own.reader) =>
  (await findEvaluation(db, actor, id))!.evaluation.files;
const open = (actor: Actor, id: string) => openPracticeFile(db, storage, actor, id);
const onDisk = async () =>
  (await readdir(storage.folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile())
    .length;

it("takes a file from who writes the evaluation, once, and only what the inspection takes", async () => {
  for (const actor of [world.own.reader, world.other.head, world.dgcp.head])
    await expect(attach(acta, { actor })).rejects.toMatchObject(GONE);
  await expect(attach(acta, { question: "99.9" })).rejects.toMatchObject(GONE);
  await expect(attach(acta, { evaluation: "x" })).rejects.toMatchObject(GONE);
  await expect(attach(Buffer.from("no soy un PDF"))).rejects.toMatchObject({ code: "invalid" });
  expect(await onDisk()).toBe(0);
  expect(await attach()).toEqual({ name: "acta.pdf", warnings: [] });
  await attach();
  expect(await filesOf()).toMatchObject([{ question: "1.1", name: "acta.pdf", size: acta.length }]);
  expect(await onDisk()).toBe(1);
});

it("is nobody else's in a draft, and goes when it is taken off", async () => {
  const id = (await filesOf())[0]!.id;
  expect(await text((await open(world.own.reader, id))!.read())).toBe(acta.toString());
  for (const actor of everyone(world).filter(({ officeId }) => officeId !== world.own.head.officeId)) {
    expect(await open(actor, id), actor.role).toBeNull();
    const detach = detachPracticeFile(db, storage, actor, { evaluationId, fileId: id });
    await expect(detach, actor.role).rejects.toMatchObject(GONE);
  }
  expect(await open(world.own.reader, "x")).toBeNull();
  expect(await openPublicPracticeFile(db, storage, practiceId, id)).toBeNull();
  await detachPracticeFile(db, storage, world.own.editor, { evaluationId, fileId: id });
  expect(await onDisk()).toBe(0);
  await expect(
    detachPracticeFile(db, storage, world.own.editor, { evaluationId, fileId: id }),
  ).rejects.toMatchObject(GONE);
});

it("stays once it is sent, for the invited evaluator and then for anyone", async () => {
  await attach();
  const peer = world.other.head;
  await invitePeer(db, world.own.head, { practiceId, officeId: peer.officeId });
  const asked = await db.practiceEvaluation.findFirstOrThrow({ where: { practiceId, kind: "PEER" } });
  const id = (await filesOf())[0]!.id;
  expect((await findEvaluation(db, peer, asked.id))!.proof).toEqual([]);
  expect(await open(peer, id)).toBeNull();

  const answers = [{ question: "1.1", answer: "YES", evidence: "", revision: 0 }];
  await saveAnswers(db, world.own.editor, { evaluationId, answers });
  await sendEvaluation(db, world.own.head, evaluationId);
  await expect(attach()).rejects.toMatchObject({ code: "conflict" });
  await expect(
    detachPracticeFile(db, storage, world.own.head, { evaluationId, fileId: id }),
  ).rejects.toMatchObject({ code: "conflict" });
  await expect(db.$executeRawUnsafe("DELETE FROM practice_files")).rejects.toThrow(/no está abierta/);

  expect((await findEvaluation(db, peer, asked.id))!.proof).toMatchObject([{ id, name: "acta.pdf" }]);
  expect(await open(peer, id)).not.toBeNull();
  // The proof is not the judgement: that one the evaluator does not see before giving its own.
  expect(await findEvaluation(db, peer, evaluationId)).toBeNull();
  expect(await open(world.dgcp.head, id)).toBeNull();

  expect(await openPublicPracticeFile(db, storage, practiceId, id)).toBeNull();
  await setPracticePublished(db, world.own.head, { id: practiceId, published: true });
  expect(await openPublicPracticeFile(db, storage, practiceId, id)).not.toBeNull();
  expect((await findPublishedPractice(db, practiceId))!.evaluations[0]!.files).toMatchObject([{ id }]);
  await setPracticePublished(db, world.own.head, { id: practiceId, published: false });
  expect(await openPublicPracticeFile(db, storage, practiceId, id)).toBeNull();
});

it("is carried into the next round, and what one round lets go the other keeps", async () => {
  const next = await beginSelfEvaluation(db, world.own.editor, practiceId);
  const [copy] = await filesOf(next);
  expect(copy).toMatchObject({ name: "acta.pdf", question: "1.1" });
  await detachPracticeFile(db, storage, world.own.editor, { evaluationId: next, fileId: copy!.id });
  const id = (await filesOf())[0]!.id;
  expect(await text((await open(world.own.reader, id))!.read())).toBe(acta.toString());
  expect((await findOwnPractice(db, world.own.reader, practiceId))!.evaluations).toHaveLength(3);
});

it("goes into the hand-over with what it proves", async () => {
  const pack = await makePack(db, storage, world.own.head);
  const files = await unzip(await readWhole(db, storage, world.own.head, pack));
  expect(files.get("documentos/practicas/practica-1/001 acta.pdf")!.equals(acta)).toBe(true);
  expect(files.get("index.html")!.toString()).toContain("Evidencia de la pregunta 1.1");
});
