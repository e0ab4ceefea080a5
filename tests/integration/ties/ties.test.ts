import { randomUUID } from "node:crypto";
import { access, rm } from "node:fs/promises";
import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { baselineOf } from "#lib/editing/baseline.ts";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { createTie } from "#lib/ties/create-tie.ts";
import { attachTieFile } from "#lib/ties/files/attach-file.ts";
import { openTieFile } from "#lib/ties/files/open-file.ts";
import { removeTieFile } from "#lib/ties/files/remove-file.ts";
import { listTies } from "#lib/ties/list/list-ties.ts";
import { moveCommitment } from "#lib/ties/move-commitment.ts";
import { addPart } from "#lib/ties/parts/add-part.ts";
import { removePart } from "#lib/ties/parts/remove-part.ts";
import { savePart } from "#lib/ties/parts/save-part.ts";
import type { ListedPart, PartValues } from "#lib/ties/parts/tie-parts.ts";
import { decideProposal, withdrawProposal } from "#lib/ties/proposals/decide.ts";
import { propose } from "#lib/ties/proposals/propose.ts";
import { beginRenewal } from "#lib/ties/radar/begin-renewal.ts";
import { findTie } from "#lib/ties/reading/find-tie.ts";
import { setTieShared } from "#lib/ties/share-tie.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { makePdf } from "#tests/support/files.ts";
import { NOW, TIE, TODAY, wholeTie } from "#tests/support/tie-world.ts";
import { newStorage } from "../hand-over/pack-world.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = getDatabase();
const GONE = { code: "not_found" };
let world: World;
let storage: Awaited<ReturnType<typeof newStorage>>;
beforeAll(async () => {
  world = await createWorld(db);
  storage = await newStorage();
});
afterAll(() => rm(storage.folder, { recursive: true }));

const file = (bytes: Uint8Array, tie: string, activityId: string | null = null) => ({
  ...{ tie, activityId, name: "acta.pdf", maxBytes: 1_000_000 },
  file: (async function* () {
    yield bytes;
  })(),
});
const PROPOSAL = { kind: "reactivar", reason: "Escribieron para retomarlo.", plan: "Reunión en un mes." };
const ours = { stateCode: "14", municipality: "Tlaquepaque" };

const refusal = (attempt: () => Promise<unknown>): Promise<unknown> =>
  attempt().then(
    () => "done",
    ({ code, message }: DomainError) => [code, message],
  );

/** Everything that can be done to a tie; the last two, by its head alone. */
const attempts = (actor: Actor, tie: string, part = tie) => [
  () => addPart(db, actor, { tie, part: "note", values: { text: "x" } }, NOW),
  () => savePart(db, actor, { tie, part: "tie", id: tie, baseline: {}, values: { name: "Mío" } }, NOW),
  () => removePart(db, actor, { tie, part: "note", id: part }, NOW),
  () =>
    moveCommitment(
      db,
      actor,
      { tie, id: part, input: { state: "FULFILLED", happenedOn: TODAY, note: "" } },
      NOW,
    ),
  () => attachTieFile(db, storage, actor, file(Buffer.from("x"), tie)),
  () => removeTieFile(db, storage, actor, { tie, id: part }),
  () => propose(db, actor, { tie, input: PROPOSAL }, NOW),
  () => withdrawProposal(db, actor, { tie, id: part }, NOW),
  () => beginRenewal(db, actor, tie, NOW),
  () => decideProposal(db, actor, { tie, id: part, input: { outcome: "ACCEPTED", answer: "" } }, NOW),
  () => setTieShared(db, actor, { tie, shared: true }, NOW),
];

it("is nobody else's to write: for another office it does not exist, and who oversees reads no contact nor note", async () => {
  const { id } = await wholeTie(db, world.own.editor);
  await attachTieFile(db, storage, world.own.editor, file(await makePdf(["Acta"]), id));
  for (const actor of Object.values(world.own)) {
    const tie = (await findTie(db, actor, id, TODAY))!;
    expect(tie, actor.role).toMatchObject({ name: TIE.name, isOwn: true, vitality: "ASLEEP" });
    expect(tie.contact).toMatchObject([{ name: "Marie Roux" }]);
    expect(tie.note).toHaveLength(1);
    expect(await openTieFile(db, storage, actor, tie.files[0]!.id)).toMatchObject({ name: "acta.pdf" });
  }
  const { files } = (await findTie(db, world.own.head, id, TODAY))!;
  for (const actor of everyone(world).filter(({ officeId }) => officeId !== world.own.head.officeId)) {
    const tie = await findTie(db, actor, id, TODAY);
    const rows = await listTies(db, actor, TODAY);
    if (["DGCP", "CJA"].includes(actor.officeKind)) {
      expect(tie).toMatchObject({ isOwn: false, contact: [], note: [] });
      expect(JSON.stringify([tie, rows])).not.toContain("Marie Roux");
      expect(JSON.stringify([tie, rows])).not.toContain("lyon.example");
      expect(rows.map(({ key }) => key)).toContain(id);
      expect(await openTieFile(db, storage, actor, files[0]!.id)).toMatchObject({ name: "acta.pdf" });
    } else {
      expect(tie, actor.role).toBeNull();
      expect(rows).toEqual([]);
      expect(await openTieFile(db, storage, actor, files[0]!.id)).toBeNull();
    }
    // What they hear is what they would hear of a tie that never was.
    const nowhere = attempts(actor, randomUUID());
    for (const [n, attempt] of attempts(actor, id).entries()) {
      const [answer, silence] = await Promise.all([refusal(attempt), refusal(nowhere[n]!)]);
      expect(answer, `${actor.role} ${n}`).toEqual(silence);
    }
  }
  // Who has no part in ties is not even told why not.
  for (const attempt of attempts(world.admin, id)) await expect(attempt()).rejects.toMatchObject(GONE);
});

it("a reader writes nothing, an editor neither decides nor shares, and a wrong address is no tie", async () => {
  const { id } = await wholeTie(db, world.own.editor);
  const { reader, editor, head } = world.own;
  for (const attempt of [() => createTie(db, reader, TIE, NOW), ...attempts(reader, id)])
    await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
  for (const attempt of attempts(editor, id).slice(-2))
    await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
  for (const bad of ["", "x", "\u0000", "../x", "RAI-1900-00001"]) {
    expect(await findTie(db, head, bad, TODAY)).toBeNull();
    for (const attempt of attempts(head, bad)) await expect(attempt()).rejects.toMatchObject(GONE);
  }
});

it("makes the tie of a registered agreement once, on the first thing that is kept of it", async () => {
  const agreement = sampleAgreement({ ...ours, kind: "SISTER_TIE", signedOn: "2010-03-01" });
  await saveAgreement(db, agreement);
  const { number } = agreement;
  const before = (await findTie(db, world.own.reader, number, TODAY))!;
  expect(before).toMatchObject({ id: null, key: number, vitality: "ASLEEP", activity: [] });
  expect(await db.tie.count({ where: { agreement: { number } } })).toBe(0);
  const values = { happenedOn: TODAY, what: "Visita" };
  const made = await Promise.all(
    [1, 2, 3].map(() => addPart(db, world.own.editor, { tie: number, part: "activity", values }, NOW)),
  );
  expect(new Set(made.map(({ tieId }) => tieId)).size).toBe(1);
  const after = (await findTie(db, world.own.reader, number, TODAY))!;
  expect(after).toMatchObject({ id: made[0]!.tieId, vitality: "ACTIVE", agreementNumber: number });
  expect(after.activity).toHaveLength(3);
  const rows = (await listTies(db, world.own.reader, TODAY)).filter((row) => row.agreementNumber === number);
  expect(rows).toMatchObject([{ key: made[0]!.tieId, isKept: true, activities: 3 }]);
});

it("is not made of another territory's agreement, of one that ended nor of one nobody published", async () => {
  const samples = [
    sampleAgreement({ stateCode: "31" }),
    sampleAgreement({ ...ours, municipality: "Zapopan" }),
    sampleAgreement({ ...ours, validity: "FIXED", endsOn: "2027-05-19" }),
    sampleAgreement({ ...ours, terminatedOn: "2027-05-20" }),
    sampleAgreement({ ...ours, withdrawnOn: "2027-01-01" }),
    sampleAgreement({ ...ours, published: false }),
  ];
  for (const sample of samples) {
    await saveAgreement(db, sample);
    expect(await findTie(db, world.own.head, sample.number, TODAY)).toBeNull();
    const add = addPart(db, world.own.head, { tie: sample.number, part: "note", values: { text: "x" } }, NOW);
    await expect(add).rejects.toMatchObject(GONE);
  }
  const listed = (await listTies(db, world.own.head, TODAY)).map((row) => row.agreementNumber);
  for (const { number } of samples) expect(listed).not.toContain(number);
});

it("a registered one takes nothing from its office but where it is", async () => {
  const agreement = sampleAgreement(ours);
  await saveAgreement(db, agreement);
  const { tieId } = await addPart(
    db,
    world.own.editor,
    { tie: agreement.number, part: "note", values: { text: "x" } },
    NOW,
  );
  const values = { name: "Otro nombre", countryCode: "DE", latitude: "45.75", longitude: "4.85" };
  const baseline = baselineOf((await findTie(db, world.own.editor, tieId, TODAY))!.values);
  await savePart(db, world.own.editor, { tie: tieId, part: "tie", id: tieId, baseline, values }, NOW);
  expect(await findTie(db, world.own.editor, tieId, TODAY)).toMatchObject({
    ...{ name: agreement.title, counterparts: [{ countryCode: "FR", point: [4.85, 45.75] }] },
  });
});

it.each<[PartValues, string]>([
  [{ name: "" }, "name"],
  [{ countryCode: "MX" }, "countryCode"],
  [{ countryCode: "ZZ" }, "countryCode"],
  [{ counterpartType: "KING" }, "counterpartType"],
  [{ origin: "199" }, "origin"],
  [{ origin: "1998-13" }, "origin"],
  [{ origin: "2027-05-21" }, "origin"],
  [{ isAgreement: "" }, "isAgreement"],
  [{ agreementReason: "" }, "agreementReason"],
  [{ endsOn: "1997-12-31" }, "endsOn"],
  [{ latitude: "91", longitude: "1" }, "latitude"],
  [{ latitude: "45" }, "longitude"],
])("refuses a tie without registration that says %o, beside its field", async (values, field) => {
  await expect(createTie(db, world.own.editor, { ...TIE, ...values }, NOW)).rejects.toMatchObject({
    code: "invalid",
    fields: { [field]: expect.any(String) },
  });
});

it("a state keeps its own and its municipalities', a municipality only its own", async () => {
  const state = { ...TIE, level: "MUNICIPAL", municipality: "" };
  await expect(createTie(db, world.other.head, state, NOW)).rejects.toMatchObject({
    fields: { municipality: expect.any(String) },
  });
  const tie = await createTie(db, world.other.head, { ...state, municipality: "Valladolid" }, NOW);
  expect(await findTie(db, world.other.head, tie, TODAY)).toMatchObject({ municipality: "Valladolid" });
  const own = await createTie(db, world.own.head, TIE, NOW);
  expect(await findTie(db, world.own.head, own, TODAY)).toMatchObject({
    ...{ level: "MUNICIPAL", municipality: "Tlaquepaque", since: "1998" },
    counterparts: [{ city: "Lyon", country: "Francia", point: [4.8, 45.8] }],
  });
  const { values } = (await findTie(db, world.own.head, own, TODAY))!;
  const moved = { level: "STATE", municipality: "" };
  const save = { tie: own, part: "tie", id: own, baseline: baselineOf(values), values: moved } as const;
  await savePart(db, world.own.head, save, NOW);
  expect((await findTie(db, world.own.head, own, TODAY))!.values).toEqual(values);
});

it.each<[ListedPart, PartValues, string]>([
  ["activity", { what: "Mañana", happenedOn: "2027-05-21" }, "happenedOn"],
  ["activity", { what: "", happenedOn: TODAY }, "what"],
  ["activity", { what: "Algo", happenedOn: TODAY, people: "-1" }, "people"],
  ["activity", { what: "Algo", happenedOn: TODAY, people: "muchas" }, "people"],
  ["activity", { what: "Algo", happenedOn: TODAY, source: `event:${randomUUID()}` }, "source"],
  ["activity", { what: "Algo", happenedOn: TODAY, source: "event:\u0000" }, "source"],
  ["activity", { what: "Algo", happenedOn: TODAY, programLineId: randomUUID() }, "programLineId"],
  ["commitment", { what: "Algo", side: "NOBODY", owner: "Alguien" }, "side"],
  ["commitment", { what: "Algo", side: "BOTH", owner: "Alguien", dueOn: "2027-02-30" }, "dueOn"],
  ["line", { year: "2027", month: "13", what: "Algo", owner: "Alguien" }, "month"],
  [
    "line",
    { year: "2027", month: "1", what: "Algo", owner: "Alguien", amount: "0", currency: "MXN" },
    "amount",
  ],
  ["line", { year: "2027", month: "1", what: "Algo", owner: "Alguien", amount: "10" }, "currency"],
  ["line", { year: "2027", month: "1", what: "Algo", owner: "Alguien", outcome: "NOT_DONE" }, "outcomeNote"],
  ["contact", { side: "OURS", name: "Ana", email: "no es un correo" }, "email"],
  ["contact", { side: "BOTH", name: "Ana" }, "side"],
  ["note", { text: " " }, "text"],
])("refuses a wrong %s beside its field: %o", async (part, values, field) => {
  const id = await createTie(db, world.own.editor, TIE, NOW);
  await expect(addPart(db, world.own.editor, { tie: id, part, values }, NOW)).rejects.toMatchObject({
    code: "invalid",
    fields: { [field]: expect.any(String) },
  });
});

it("an activity comes of an event, a tour or a line of its own office alone", async () => {
  const { id, parts } = await wholeTie(db, world.own.editor);
  const mission = (officeId: string, code: string) =>
    db.mission.create({
      data: {
        ...{ officeId, code, kind: "TOUR", title: `Gira ${code}`, updatedBy: "x" },
        ...{ startsOn: new Date("2027-01-01"), endsOn: new Date("2027-01-02") },
      },
    });
  const own = await mission(world.own.head.officeId, "tlaquepaque-2027-90");
  const foreign = await mission(world.other.head.officeId, "yucatan-2027-90");
  const add = (source: string) =>
    addPart(
      db,
      world.own.editor,
      {
        tie: id,
        part: "activity",
        values: { what: "De gira", happenedOn: TODAY, source, programLineId: parts.line },
      },
      NOW,
    );
  await expect(add(`mission:${foreign.id}`)).rejects.toMatchObject({
    fields: { source: expect.any(String) },
  });
  await add(`mission:${own.id}`);
  const [activity] = (await findTie(db, world.own.reader, id, TODAY))!.activity;
  expect(activity).toMatchObject({
    sourceTitle: own.title,
    lineTitle: "Taller",
    source: `mission:${own.id}`,
  });
  // The base says so too, whoever writes.
  const wrong = db.tieActivity.update({ where: { id: activity!.id }, data: { missionId: foreign.id } });
  await expect(wrong).rejects.toThrow(/no es de la oficina/);
  const { parts: others } = await wholeTie(db, world.own.editor);
  const values = { what: "Taller", happenedOn: TODAY, programLineId: others.line };
  await expect(
    addPart(db, world.own.editor, { tie: id, part: "activity", values }, NOW),
  ).rejects.toMatchObject({ fields: { programLineId: expect.any(String) } });
});

it("two colleagues write at once: what one changed is merged, what both changed is refused with both texts", async () => {
  const { id, parts } = await wholeTie(db, world.own.editor);
  const { id: _, ...before } = (await findTie(db, world.own.editor, id, TODAY))!.contact[0]!;
  const save = (actor: Actor, values: PartValues) =>
    savePart(
      db,
      actor,
      { tie: id, part: "contact", id: parts.contact, baseline: baselineOf(before), values },
      NOW,
    );
  await save(world.own.head, { position: "Directora", organisation: "Ayuntamiento de Lyon" });
  expect(await save(world.own.editor, { position: "Jefa", name: "Marie Roux-Blanc" })).toMatchObject({
    conflicts: ["position"],
    conflictMessage: expect.stringContaining(world.own.head.name),
    values: { position: "Directora", name: "Marie Roux-Blanc", organisation: "Ayuntamiento de Lyon" },
  });
});

it("takes a row out for good, twice without harm, not another tie's, and not what something hangs from", async () => {
  const [one, other] = [await wholeTie(db, world.own.editor), await wholeTie(db, world.own.editor)];
  const remove = (tie: string, part: ListedPart, id: string) =>
    removePart(db, world.own.editor, { tie, part, id }, NOW);
  await remove(one.id, "contact", other.parts.contact);
  expect((await findTie(db, world.own.head, other.id, TODAY))!.contact).toHaveLength(1);
  await remove(one.id, "contact", one.parts.contact);
  await remove(one.id, "contact", one.parts.contact);
  expect(await db.tieContact.count({ where: { tieId: one.id } })).toBe(0);
  await attachTieFile(
    db,
    storage,
    world.own.editor,
    file(await makePdf(["Lista"]), one.id, one.parts.activity),
  );
  await expect(remove(one.id, "activity", one.parts.activity)).rejects.toMatchObject({ code: "conflict" });
  const values = { what: "Taller", happenedOn: TODAY, programLineId: one.parts.line };
  await addPart(db, world.own.editor, { tie: one.id, part: "activity", values }, NOW);
  await expect(remove(one.id, "line", one.parts.line)).rejects.toMatchObject({ code: "conflict" });
  const foreign = file(await makePdf(["Otra"]), one.id, other.parts.activity);
  await expect(attachTieFile(db, storage, world.own.editor, foreign)).rejects.toMatchObject(GONE);
});

it("the list asks as much of many as of one", async () => {
  let asked = 0;
  const counted = new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL! }),
    log: [{ emit: "event", level: "query" }],
  });
  counted.$on("query", () => (asked += 1));
  const count = async (actor: Actor) => {
    asked = 0;
    await listTies(counted, actor, TODAY);
    return asked;
  };
  await wholeTie(db, world.own.editor);
  const before = [await count(world.own.head), await count(world.dgcp.head)];
  for (let n = 0; n < 5; n += 1) await wholeTie(db, world.own.editor);
  expect([await count(world.own.head), await count(world.dgcp.head)]).toEqual(before);
  await counted.$disconnect();
});

it("keeps the same file once, and takes it out of its own tie alone, with its bytes", async () => {
  const { editor } = world.own;
  const [one, other] = [await createTie(db, editor, TIE, NOW), await createTie(db, editor, TIE, NOW)];
  const pdf = await makePdf(["Acta"]);
  for (const bytes of [pdf, pdf]) await attachTieFile(db, storage, editor, file(bytes, one));
  const { files } = (await findTie(db, editor, one, TODAY))!;
  expect(files).toHaveLength(1);
  const { id } = files[0]!;
  const { storageKey } = await db.tieFile.findUniqueOrThrow({ where: { id } });
  await removeTieFile(db, storage, editor, { tie: other, id });
  expect(await openTieFile(db, storage, editor, id)).toMatchObject({ name: "acta.pdf" });
  for (const tie of [one, one]) await removeTieFile(db, storage, editor, { tie, id });
  expect(await openTieFile(db, storage, editor, id)).toBeNull();
  await expect(access(storage.pathOf(storageKey))).rejects.toMatchObject({ code: "ENOENT" });
});

it("a closed one takes no data, note nor file any more, and keeps the files that it has", async () => {
  const { editor, head } = world.own;
  const { id: tie } = await wholeTie(db, editor);
  await attachTieFile(db, storage, editor, file(await makePdf(["Acta"]), tie));
  const { files } = (await findTie(db, editor, tie, TODAY))!;
  await propose(db, editor, { tie, input: { ...PROPOSAL, kind: "cerrar" } }, NOW);
  const { id } = await db.tieProposal.findFirstOrThrow({ where: { tieId: tie } });
  await decideProposal(db, head, { tie, id, input: { outcome: "ACCEPTED", answer: "" } }, NOW);
  const another = await makePdf(["Otra acta"]);
  for (const attempt of [
    () => savePart(db, editor, { tie, part: "tie", id: tie, baseline: {}, values: { city: "Niza" } }, NOW),
    () => addPart(db, editor, { tie, part: "note", values: { text: "Tarde" } }, NOW),
    () => attachTieFile(db, storage, editor, file(another, tie)),
    () => removeTieFile(db, storage, editor, { tie, id: files[0]!.id }),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: "conflict" });
  expect(await findTie(db, editor, tie, TODAY)).toMatchObject({
    files,
    note: [{}],
    values: { city: "Lyon" },
  });
});
