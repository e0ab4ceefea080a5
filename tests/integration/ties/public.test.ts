import { beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { moveCommitment } from "#lib/ties/move-commitment.ts";
import { addPart } from "#lib/ties/parts/add-part.ts";
import { removePart } from "#lib/ties/parts/remove-part.ts";
import { decideProposal } from "#lib/ties/proposals/decide.ts";
import { propose } from "#lib/ties/proposals/propose.ts";
import { readPublicTies } from "#lib/ties/public/read-public-ties.ts";
import { setTieShared } from "#lib/ties/share-tie.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { NOW, TODAY, wholeTie } from "#tests/support/tie-world.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = getDatabase();
let world: World;
beforeAll(async () => void (world = await createWorld(db)));

it("is public only while its head shares it, and then without anything of its office's own", async () => {
  const { id } = await wholeTie(db, world.own.editor);
  const read = () => readPublicTies(db, TODAY, { id });
  const hidden = { what: "Cena privada", happenedOn: "2027-05-01" };
  await addPart(db, world.own.editor, { tie: id, part: "activity", values: hidden }, NOW);
  expect(await read()).toEqual([]);
  await setTieShared(db, world.own.head, { tie: id, shared: true }, NOW);
  const [tie] = await read();
  expect(tie).toMatchObject({
    ...{ agreementNumber: null, name: "Hermanamiento con Lyon", since: "1998", vitality: "ACTIVE" },
    ...{ level: "MUNICIPAL", municipality: "Tlaquepaque", stateCode: "14", state: "Jalisco" },
    origin: { kind: "COUNCIL_RESOLUTION", isAgreement: false },
    activities: [{ what: "Concierto", happenedOn: "2021-05-20", people: 120 }],
  });
  const text = JSON.stringify(tie);
  for (const secret of ["Marie", "lyon.example", "Avisar", "cien libros", "Taller", "1500", "Cena privada"])
    expect(text, secret).not.toContain(secret);
  await setTieShared(db, world.own.head, { tie: id, shared: false }, NOW);
  expect(await read()).toEqual([]);
});

it("what is shared already is not shared again: since when stays", async () => {
  const { id } = await wholeTie(db, world.own.editor);
  const share = (at: Date) => setTieShared(db, world.own.head, { tie: id, shared: true }, at);
  await share(NOW);
  await share(daysFrom(NOW, 1));
  expect(await db.tie.findUniqueOrThrow({ where: { id } })).toMatchObject({ sharedAt: NOW });
});

it("a registered one follows its agreement out of the list", async () => {
  const agreement = sampleAgreement({ stateCode: "14", municipality: "Tlaquepaque" });
  await saveAgreement(db, agreement);
  await setTieShared(db, world.own.head, { tie: agreement.number, shared: true }, NOW);
  const read = () => readPublicTies(db, TODAY, { agreement: { number: agreement.number } });
  expect(await read()).toMatchObject([
    { agreementNumber: agreement.number, counterparts: [{ point: [4.8, 45.8] }] },
  ]);
  for (const change of [
    { number: "RAI-2026-99990", published: false },
    { number: "RAI-2026-99991", withdrawnOn: "2027-01-01" },
  ]) {
    const agreementId = await saveAgreement(db, sampleAgreement({ ...agreement, ...change }));
    const { officeId } = world.own.head;
    await db.tie.create({ data: { officeId, agreementId, sharedAt: NOW, updatedBy: "x" } });
    expect(await readPublicTies(db, TODAY, { agreementId }), change.number).toEqual([]);
  }
});

it("what changes what an agreement's page says of it takes the registry's next number: no kept page stays behind", async () => {
  const agreement = sampleAgreement({ stateCode: "14", municipality: "Tlaquepaque" });
  await saveAgreement(db, agreement);
  const number = async () => (await db.registryRevision.findFirstOrThrow()).revision;
  const add = (what: string) =>
    addPart(
      db,
      world.own.editor,
      { tie: agreement.number, part: "activity", values: { what, happenedOn: TODAY } },
      NOW,
    );
  const { tieId, id } = await add("Sin compartir");
  const before = await number();
  const share = (shared: boolean) => setTieShared(db, world.own.head, { tie: tieId, shared }, NOW);
  await share(true);
  const shared = await number();
  expect(shared).toBeGreaterThan(before);
  await add("Compartida");
  const added = await number();
  expect(added).toBeGreaterThan(shared);
  await removePart(db, world.own.editor, { tie: tieId, part: "activity", id }, NOW);
  const removed = await number();
  expect(removed).toBeGreaterThan(added);
  const { editor, head } = world.own;
  const values = { what: "Enviar cien libros", side: "OURS", owner: "Bibliotecas" };
  const promised = await addPart(db, editor, { tie: tieId, part: "commitment", values }, NOW);
  const fulfilled = { state: "FULFILLED", happenedOn: TODAY, note: "" };
  await moveCommitment(db, editor, { tie: tieId, id: promised.id, input: fulfilled }, NOW);
  const moved = await number();
  expect(moved).toBeGreaterThan(removed);
  const close = { kind: "cerrar", reason: "Nadie responde desde hace años.", plan: "Acta de cierre de hoy." };
  const reopen = { kind: "reactivar", reason: "Escribieron para retomarlo.", plan: "Reunión en un mes." };
  let decided = moved;
  for (const input of [close, reopen]) {
    await propose(db, editor, { tie: tieId, input }, NOW);
    const { id: proposal } = await db.tieProposal.findFirstOrThrow({ where: { tieId, outcome: null } });
    const decision = { tie: tieId, id: proposal, input: { outcome: "ACCEPTED", answer: "" } };
    await decideProposal(db, head, decision, NOW);
    expect(await number(), input.kind).toBeGreaterThan(decided);
    decided = await number();
  }
  await share(false);
  const unshared = await number();
  expect(unshared).toBeGreaterThan(decided);
  await add("Otra vez sin compartir");
  expect(await number()).toBe(unshared);
});
