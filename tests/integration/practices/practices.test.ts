import { beforeAll, expect, test } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { answerInvitation, sendEvaluation } from "#lib/practices/send-evaluation.ts";
import { saveAnswers } from "#lib/practices/answer-evaluation.ts";
import { beginSelfEvaluation, invitePeer } from "#lib/practices/begin-evaluation.ts";
import { addIndicator, removeIndicator } from "#lib/practices/change-indicators.ts";
import { readGalleryQuery } from "#lib/practices/gallery-query.ts";
import { listGallery } from "#lib/practices/list-gallery.ts";
import { copyPractice, setPracticePublished } from "#lib/practices/publish-practice.ts";
import {
  findEvaluation,
  findOwnPractice,
  findPublishedPractice,
  listOwnPractices,
} from "#lib/practices/read-practice.ts";
import { createPractice, savePractice } from "#lib/practices/save-practice.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = getDatabase();
const GONE = { code: "not_found" };
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const facts = {
  ...{
    name: "Red de bibliotecas hermanas",
    kind: "proyecto",
    summary: "Intercambio de acervos.",
    place: "Lyon",
  },
  ...{ firstYear: "2022", lastYear: "", partners: "Biblioteca de Lyon", agreements: "" },
};
const create = (actor: Actor = world.own.editor, change = {}) =>
  createPractice(db, actor, { ...facts, ...change });
const answer = (question: string, given: string | null, revision = 0, evidence = "") => ({
  ...{ question, answer: given, evidence, revision },
});
const publish = (id: string, actor = world.own.head) =>
  setPracticePublished(db, actor, { id, published: true });
const gallery = async (params = {}) =>
  (await listGallery(db, readGalleryQuery(params).filters)).map(({ practice }) => practice.id);

test("a draft is nobody else's: for everyone of another office it does not exist", async () => {
  const id = await create();
  const evaluation = await beginSelfEvaluation(db, world.own.editor, id);
  for (const actor of Object.values(world.own)) {
    expect((await findOwnPractice(db, actor, id))?.practice.name, actor.role).toBe(facts.name);
    expect(await findEvaluation(db, actor, evaluation)).not.toBeNull();
  }
  const strangers = everyone(world).filter(({ officeId }) => officeId !== world.own.head.officeId);
  for (const actor of strangers) {
    expect(await findOwnPractice(db, actor, id), actor.role).toBeNull();
    expect(await findEvaluation(db, actor, evaluation), actor.role).toBeNull();
    expect((await listOwnPractices(db, actor)).practices).toEqual([]);
    for (const attempt of [
      () => savePractice(db, actor, { id, revision: 1, input: facts }),
      () => setPracticePublished(db, actor, { id, published: true }),
      () => beginSelfEvaluation(db, actor, id),
      () => invitePeer(db, actor, { practiceId: id, officeId: actor.officeId }),
      () => saveAnswers(db, actor, { evaluationId: evaluation, answers: [answer("1.1", "YES")] }),
      () => sendEvaluation(db, actor, evaluation),
      () => addIndicator(db, actor, { practiceId: id, input: {} }),
      () => copyPractice(db, actor, id),
    ]) {
      await expect(attempt(), actor.role).rejects.toMatchObject(GONE);
    }
  }
  expect(await findPublishedPractice(db, id)).toBeNull();
  expect(await gallery()).not.toContain(id);
});

test("a reader changes nothing; an editor prepares and does not publish, send or invite", async () => {
  const { reader, editor } = world.own;
  await expect(create(reader)).rejects.toMatchObject(GONE);
  const id = await create(editor);
  const evaluation = await beginSelfEvaluation(db, editor, id);
  await expect(publish(id, editor)).rejects.toMatchObject(GONE);
  await expect(sendEvaluation(db, editor, evaluation)).rejects.toMatchObject(GONE);
  await expect(
    invitePeer(db, editor, { practiceId: id, officeId: world.other.head.officeId }),
  ).rejects.toMatchObject(GONE);
  await publish(id);
  await expect(savePractice(db, editor, { id, revision: 1, input: facts })).rejects.toMatchObject({
    code: "forbidden",
  });
  await savePractice(db, world.own.head, { id, revision: 1, input: { ...facts, place: "París" } });
  expect((await findPublishedPractice(db, id))?.practice.place).toBe("París");
});

test("two colleagues change the facts at once: the second hears of it and nothing is lost", async () => {
  const id = await create();
  await savePractice(db, world.own.head, { id, revision: 1, input: { ...facts, place: "Niza" } });
  await expect(
    savePractice(db, world.own.editor, { id, revision: 1, input: { ...facts, place: "Brest" } }),
  ).rejects.toMatchObject({ code: "conflict" });
  expect((await findOwnPractice(db, world.own.reader, id))!.practice).toMatchObject({
    place: "Niza",
    revision: 2,
    updatedBy: world.own.head.name,
  });
});

test.each([
  ["name", { name: "  " }],
  ["kind", { kind: "otra" }],
  ["firstYear", { firstYear: "22" }],
  ["lastYear", { lastYear: "2001" }],
  ["agreements", { agreements: "RAI-1" }],
  ["agreements", { agreements: "RAI-2001-00001" }],
])("%s is refused beside its field", async (field, change) => {
  await expect(create(world.own.editor, change)).rejects.toMatchObject({
    code: "invalid",
    fields: { [field]: expect.any(String) },
  });
});

test("agreements of the registry and numbers are kept with the practice", async () => {
  const agreement = sampleAgreement();
  await saveAgreement(db, agreement);
  const id = await create(world.own.editor, { agreements: ` ${agreement.number.toLowerCase()}\n` });
  const input = { name: "Libros prestados", unit: "libros", value: "1,250.5", year: "2024" };
  await addIndicator(db, world.own.editor, { practiceId: id, input });
  const { practice } = (await findOwnPractice(db, world.own.reader, id))!;
  expect(practice).toMatchObject({
    agreements: [agreement.number],
    indicators: [{ name: "Libros prestados", unit: "libros", value: "1250.5", year: 2024 }],
  });
  const indicatorId = practice.indicators[0]!.id;
  await removeIndicator(db, world.own.editor, { practiceId: id, indicatorId });
  await removeIndicator(db, world.own.editor, { practiceId: id, indicatorId });
  expect((await findOwnPractice(db, world.own.reader, id))!.practice.indicators).toEqual([]);
});

test("answers are kept one by one; a retry is harmless and a colleague's words are never written over", async () => {
  const { editor, head } = world.own;
  const evaluationId = await beginSelfEvaluation(db, editor, await create());
  const save = (actor: Actor, ...answers: unknown[]) => saveAnswers(db, actor, { evaluationId, answers });
  const first = [answer("1.1", "YES"), answer("3.3", null, 0, "Se rehízo el calendario")];
  expect(await save(editor, ...first)).toEqual({ revisions: { "1.1": 1, "3.3": 1 }, conflicts: [] });
  expect(await save(editor, ...first)).toEqual({ revisions: { "1.1": 1, "3.3": 1 }, conflicts: [] });
  await save(head, answer("1.1", "NO", 1, "Terminó el convenio"));
  const late = await save(editor, answer("1.1", "PARTLY", 1), answer("1.2", "NO"));
  expect(late.revisions).toEqual({ "1.1": 2, "1.2": 1 });
  expect(late.conflicts).toEqual([
    {
      question: "1.1",
      mine: { answer: "PARTLY", evidence: "" },
      kept: { answer: "NO", evidence: "Terminó el convenio", by: head.name, revision: 2 },
    },
  ]);
  const { evaluation } = (await findEvaluation(db, editor, evaluationId))!;
  expect(evaluation.answers.find(({ question }) => question === "1.1")?.answer).toBe("NO");
  await expect(save(editor, answer("16.1", "YES"))).rejects.toMatchObject({ code: "invalid" });
  await expect(save(editor, answer("1.1", "MAYBE", 2))).rejects.toMatchObject({ code: "invalid" });
});

test("what is sent is frozen, by the program and by the database; a new round begins from it", async () => {
  const { editor, head } = world.own;
  const practiceId = await create();
  const first = await beginSelfEvaluation(db, editor, practiceId);
  expect(await beginSelfEvaluation(db, head, practiceId)).toBe(first);
  await expect(sendEvaluation(db, head, first)).rejects.toMatchObject({ code: "invalid" });
  await saveAnswers(db, editor, {
    evaluationId: first,
    answers: [answer("1.1", "YES"), answer("2.1", "NO")],
  });
  await sendEvaluation(db, head, first);
  expect((await findEvaluation(db, editor, first))!.evaluation).toMatchObject({
    score: 0.5,
    sentBy: head.name,
  });
  await expect(
    saveAnswers(db, editor, { evaluationId: first, answers: [answer("1.1", "NO", 1)] }),
  ).rejects.toMatchObject({ code: "conflict" });
  await expect(
    db.practiceAnswer.updateMany({ where: { evaluationId: first }, data: { answer: "NO" } }),
  ).rejects.toThrow();
  await expect(db.practiceEvaluation.update({ where: { id: first }, data: { score: 1 } })).rejects.toThrow();
  const second = await beginSelfEvaluation(db, editor, practiceId);
  expect(second).not.toBe(first);
  expect((await findEvaluation(db, editor, second))!.evaluation).toMatchObject({
    round: 2,
    state: "DRAFT",
    answers: expect.arrayContaining([expect.objectContaining({ question: "1.1", answer: "YES" })]),
  });
});

test("peers are invited, accept, and see each other's judgement only after giving their own", async () => {
  const practiceId = await create();
  const { head } = world.own;
  const peers = [world.other.head, world.parent.head];
  for (const { officeId } of peers) await invitePeer(db, head, { practiceId, officeId });
  const again = invitePeer(db, head, { practiceId, officeId: world.other.head.officeId });
  await expect(again).rejects.toMatchObject({ code: "conflict" });
  for (const officeId of [head.officeId, world.cja.head.officeId, "x"]) {
    await expect(invitePeer(db, head, { practiceId, officeId })).rejects.toMatchObject({ code: "invalid" });
  }
  const [mine, theirs] = await Promise.all(
    peers.map(async (peer) => (await listOwnPractices(db, peer)).evaluations[0]!.id),
  );
  expect(mine).toBeDefined();
  // Until it is accepted there is nothing to answer; what it is of can be read.
  await expect(
    saveAnswers(db, world.other.editor, { evaluationId: mine!, answers: [answer("1.1", "YES")] }),
  ).rejects.toMatchObject({ code: "conflict" });
  expect((await findEvaluation(db, world.other.reader, mine!))!.practice.name).toBe(facts.name);
  await expect(
    answerInvitation(db, world.other.editor, { evaluationId: mine!, accept: true }),
  ).rejects.toMatchObject(GONE);
  await expect(
    answerInvitation(db, world.other.head, { evaluationId: theirs!, accept: true }),
  ).rejects.toMatchObject(GONE);
  for (const [at, peer] of peers.entries()) {
    await answerInvitation(db, peer, { evaluationId: [mine!, theirs!][at]!, accept: true });
  }
  await saveAnswers(db, world.parent.head, { evaluationId: theirs!, answers: [answer("1.1", "NO")] });
  // The owner knows that it was asked for, and not what is being written.
  const asked = (await findOwnPractice(db, head, practiceId))!.evaluations;
  expect(asked.map(({ state, answers }) => [state, answers])).toEqual([
    ["DRAFT", []],
    ["DRAFT", []],
  ]);
  expect(await findEvaluation(db, head, theirs!)).toBeNull();
  await sendEvaluation(db, world.parent.head, theirs!);
  expect((await findEvaluation(db, head, theirs!))!.evaluation.score).toBe(0);
  expect(await findEvaluation(db, world.other.head, theirs!)).toBeNull();
  await saveAnswers(db, world.other.editor, { evaluationId: mine!, answers: [answer("1.1", "YES")] });
  await sendEvaluation(db, world.other.head, mine!);
  expect(await findEvaluation(db, world.other.head, theirs!)).not.toBeNull();
  await expect(
    answerInvitation(db, world.other.head, { evaluationId: mine!, accept: false }),
  ).rejects.toMatchObject({ code: "conflict" });
});

test("the invited office is told, and the one that asked hears when it is sent", async () => {
  const practiceId = await create();
  const [owner, peer] = [world.own.head, world.other.head];
  await invitePeer(db, owner, { practiceId, officeId: peer.officeId });
  const { evaluations } = await listOwnPractices(db, peer);
  const { id } = evaluations.find(({ practice }) => practice.id === practiceId)!;
  const told = async (event: string) => {
    const where = { eventKey: `practice-${event}:${id}` };
    const notices = await db.notice.findMany({ where, select: { user: { select: { officeId: true } } } });
    expect(await db.outgoingMail.count({ where })).toBeGreaterThan(0);
    return new Set(notices.map(({ user }) => user.officeId));
  };
  expect(await told("invited")).toEqual(new Set([peer.officeId]));
  await answerInvitation(db, peer, { evaluationId: id, accept: true });
  await saveAnswers(db, peer, { evaluationId: id, answers: [answer("1.1", "YES")] });
  await sendEvaluation(db, peer, id);
  expect(await told("evaluated")).toEqual(new Set([owner.officeId]));
  const own = await beginSelfEvaluation(db, owner, practiceId);
  await saveAnswers(db, owner, { evaluationId: own, answers: [answer("1.1", "YES")] });
  await sendEvaluation(db, owner, own);
  expect(await db.notice.count({ where: { eventKey: `practice-evaluated:${own}` } })).toBe(0);
});

test("who declines does not see the practice any more", async () => {
  const practiceId = await create();
  const peer = world.other.head;
  await invitePeer(db, world.own.head, { practiceId, officeId: peer.officeId });
  const { evaluations } = await listOwnPractices(db, peer);
  const { id } = evaluations.find(({ practice }) => practice.id === practiceId)!;
  await answerInvitation(db, peer, { evaluationId: id, accept: false });
  expect(await findEvaluation(db, peer, id)).toBeNull();
});

test("the gallery has what is published, found by words, place, kind, band and criterion", async () => {
  const id = await create(world.other.head, { name: "Ruta maya de cooperación", kind: "hermanamiento" });
  const evaluationId = await beginSelfEvaluation(db, world.other.head, id);
  await saveAnswers(db, world.other.head, {
    evaluationId,
    answers: [answer("2.1", "YES"), answer("4.1", "NO"), answer("4.2", "YES"), answer("4.3", "YES")],
  });
  await sendEvaluation(db, world.other.head, evaluationId);
  await expect(publish(id)).rejects.toMatchObject(GONE);
  await publish(id, world.other.head);
  await publish(id, world.other.head);
  for (const params of [
    { q: "COOPERACION ruta" },
    { q: "yucatán" },
    { estado: "31" },
    { tipo: "hermanamiento", criterio: "2" },
    { puntaje: "solida" },
  ]) {
    expect(await gallery(params), JSON.stringify(params)).toEqual([id]);
  }
  for (const params of [{ q: "ruta inca" }, { estado: "01" }, { criterio: "4" }, { puntaje: "ejemplar" }]) {
    expect(await gallery(params), JSON.stringify(params)).not.toContain(id);
  }
  expect((await findPublishedPractice(db, id))!.evaluations).toHaveLength(1);

  const copy = await copyPractice(db, world.own.editor, id);
  const { practice, evaluations } = (await findOwnPractice(db, world.own.editor, copy))!;
  expect(practice).toMatchObject({
    name: "Ruta maya de cooperación",
    partners: "",
    publishedAt: null,
    copiedFrom: { id, office: world.other.head.officeName },
  });
  expect(evaluations).toEqual([]);

  await setPracticePublished(db, world.other.head, { id, published: false });
  expect(await findPublishedPractice(db, id)).toBeNull();
  expect((await findOwnPractice(db, world.own.editor, copy))!.practice.copiedFrom).toBeNull();
});

test("what says too little is not published, and an id that is none is not found", async () => {
  const id = await create(world.own.editor, { summary: "" });
  await expect(publish(id)).rejects.toMatchObject({ code: "invalid" });
  for (const bad of ["", "1", "\u0000", "../x"]) {
    expect(await findOwnPractice(db, world.own.head, bad)).toBeNull();
    expect(await findPublishedPractice(db, bad)).toBeNull();
    expect(await findEvaluation(db, world.own.head, bad)).toBeNull();
    await expect(publish(bad)).rejects.toMatchObject(GONE);
    await expect(copyPractice(db, world.own.head, bad)).rejects.toMatchObject(GONE);
    await expect(beginSelfEvaluation(db, world.own.head, bad)).rejects.toMatchObject(GONE);
  }
});

test("two begin at once and there is one round", async () => {
  const id = await create();
  const begun = await Promise.all(
    [world.own.editor, world.own.head, world.own.editor].map((actor) => beginSelfEvaluation(db, actor, id)),
  );
  expect(new Set(begun).size).toBe(1);
});
