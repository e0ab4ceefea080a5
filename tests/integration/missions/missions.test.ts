import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { baselineOf } from "#lib/editing/baseline.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { DomainError } from "#lib/kernel/errors.ts";
import { createMission } from "#lib/missions/create-mission.ts";
import { attachMissionFile } from "#lib/missions/files/attach-file.ts";
import { openMissionFile } from "#lib/missions/files/open-file.ts";
import { removeMissionFile } from "#lib/missions/files/remove-file.ts";
import { addPart } from "#lib/missions/parts/add-part.ts";
import type { ListedPart, PartValues } from "#lib/missions/parts/mission-parts.ts";
import { valuesOfPart } from "#lib/missions/parts/part-values.ts";
import { removePart } from "#lib/missions/parts/remove-part.ts";
import { savePart } from "#lib/missions/parts/save-part.ts";
import { setMissionPublished } from "#lib/missions/publishing/publish-mission.ts";
import { listMissions } from "#lib/missions/reading/list-missions.ts";
import { findMission } from "#lib/missions/reading/read-mission.ts";
import { findEdition } from "#lib/missions/reports/find-edition.ts";
import { reopenReport } from "#lib/missions/reports/reopen-report.ts";
import { sendReport } from "#lib/missions/reports/send-report.ts";
import { readLedger } from "#lib/missions/results/read-ledger.ts";
import { recordResult } from "#lib/missions/results/record-result.ts";
import { takeBackResult } from "#lib/missions/results/take-back-result.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { makePdf } from "#tests/support/files.ts";
import { AFTERWARDS, TOUR, wholeMission } from "#tests/support/mission-world.ts";
import { newStorage } from "../hand-over/pack-world.ts";

const db = getDatabase();
const GONE = { code: "not_found" };
let world: World;
let storage: Awaited<ReturnType<typeof newStorage>>;
beforeAll(async () => {
  world = await createWorld(db);
  storage = await newStorage();
});
afterAll(() => rm(storage.folder, { recursive: true }));

const file = (bytes: Uint8Array, missionId: string) => ({
  ...{ missionId, name: "minuta.pdf", maxBytes: 1_000_000 },
  file: (async function* () {
    yield bytes;
  })(),
});
const add = (missionId: string, part: ListedPart, values: PartValues, actor = world.own.editor) =>
  addPart(db, actor, { missionId, part, values });

const refusal = (attempt: () => Promise<unknown>): Promise<unknown> =>
  attempt().then(
    () => "done",
    ({ code, message }: DomainError) => [code, message],
  );

/** Everything that can be done to a tour. */
const attempts = (actor: Actor, id: string, part = id) => [
  () => addPart(db, actor, { missionId: id, part: "place", values: { countryCode: "FR" } }),
  () => savePart(db, actor, { missionId: id, part: "mission", id, baseline: {}, values: { title: "Mía" } }),
  () => removePart(db, actor, { missionId: id, part: "place", id: part }),
  () => attachMissionFile(db, storage, actor, file(Buffer.from("x"), id)),
  () => removeMissionFile(db, storage, actor, { missionId: id, id: part }),
  () => recordResult(db, actor, { missionId: id, commitmentId: part, input: {} }),
  () => takeBackResult(db, actor, { missionId: id, id: part, input: { reason: "x" } }),
  () => sendReport(db, actor, id, AFTERWARDS),
  () => reopenReport(db, actor, { missionId: id, input: { reason: "x" } }),
  () => setMissionPublished(db, actor, { missionId: id, published: true, showProgramme: true }),
];

it("is nobody else's: for everyone of another office it does not exist", async () => {
  const { id } = await wholeMission(db, world.own.editor);
  await attachMissionFile(db, storage, world.own.editor, file(await makePdf(["Minuta"]), id));
  for (const actor of Object.values(world.own)) {
    const mission = (await findMission(db, actor, id))!;
    expect(mission, actor.role).toMatchObject({ title: TOUR.title, place: [{ country: "Francia" }] });
    expect(await openMissionFile(db, storage, actor, mission.file[0]!.id)).toMatchObject({
      name: "minuta.pdf",
    });
    expect(await readLedger(db, actor, "2027-05-20")).toHaveLength(1);
  }
  const { file: files } = (await findMission(db, world.own.head, id))!;
  for (const actor of everyone(world).filter(({ officeId }) => officeId !== world.own.head.officeId)) {
    expect(await findMission(db, actor, id), actor.role).toBeNull();
    expect(await listMissions(db, actor, "2027-05-20")).toEqual([]);
    expect(await readLedger(db, actor, "2027-05-20")).toEqual([]);
    expect(await findEdition(db, actor, id, undefined)).toBeNull();
    expect(await openMissionFile(db, storage, actor, files[0]!.id)).toBeNull();
    // What they hear is what they would hear of a tour that never was.
    const nowhere = attempts(actor, randomUUID());
    for (const [n, attempt] of attempts(actor, id).entries()) {
      const [answer, silence] = await Promise.all([refusal(attempt), refusal(nowhere[n]!)]);
      expect(answer, `${actor.role} ${n}`).toEqual(silence);
    }
  }
});

it("a reader writes nothing, an editor neither closes nor publishes, and a wrong address is no tour", async () => {
  const { id } = await wholeMission(db, world.own.editor);
  const { reader, editor, head } = world.own;
  for (const attempt of [() => createMission(db, reader, TOUR), ...attempts(reader, id)])
    await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
  for (const attempt of attempts(editor, id).slice(-3))
    await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
  for (const bad of ["", "x", "\u0000", "../x"]) {
    expect(await findMission(db, head, bad)).toBeNull();
    for (const attempt of attempts(head, bad)) await expect(attempt()).rejects.toMatchObject(GONE);
  }
});

it("gets a code of its place and year, each its own", async () => {
  const made = await Promise.all([1, 2, 3].map(() => createMission(db, world.other.head, TOUR)));
  const rows = await listMissions(db, world.other.reader, "2027-05-04");
  expect(rows.map(({ code }) => code).sort()).toEqual(["yucatan-2027-1", "yucatan-2027-2", "yucatan-2027-3"]);
  expect(new Set(made).size).toBe(3);
  expect(rows[0]).toMatchObject({ state: "UNDER_WAY", isPublished: false });
});

it.each<[ListedPart, PartValues, string]>([
  ["place", { city: "Lyon", countryCode: "" }, "countryCode"],
  ["place", { countryCode: "ZZ" }, "countryCode"],
  ["session", { day: "2027-05-09", what: "Fuera" }, "day"],
  ["session", { day: "2027-05-04", what: "Tarde", time: "25:00" }, "time"],
  ["session", { day: "2027-05-04", what: "" }, "what"],
  ["member", { name: "" }, "name"],
  ["member", { name: "Ana", kind: "KING" }, "kind"],
  ["cost", { concept: "TRANSPORT", amount: "0", currency: "MXN" }, "amount"],
  ["cost", { concept: "TRANSPORT", amount: "10", currency: "" }, "currency"],
  ["cost", { concept: "TRANSPORT", amount: "diez", currency: "MXN" }, "amount"],
  ["commitment", { what: "Algo", owner: "Alguien", dueOn: "2027-02-30" }, "dueOn"],
])("refuses a wrong %s beside its field: %o", async (part, values, field) => {
  const id = await createMission(db, world.own.editor, TOUR);
  await expect(add(id, part, values)).rejects.toMatchObject({
    code: "invalid",
    fields: { [field]: expect.any(String) },
  });
});

it("does not begin after it ends, nor leave its programme outside", async () => {
  await expect(createMission(db, world.own.editor, { ...TOUR, endsOn: "2027-05-01" })).rejects.toMatchObject({
    fields: { endsOn: "Termina antes de empezar." },
  });
  const { id } = await wholeMission(db, world.own.editor);
  const mission = (await findMission(db, world.own.editor, id))!;
  const baseline = baselineOf(valuesOfPart("mission", { ...mission }));
  const save = { missionId: id, part: "mission", id, baseline, values: { startsOn: "2027-05-05" } } as const;
  await expect(savePart(db, world.own.editor, save)).rejects.toMatchObject({
    fields: { startsOn: expect.stringContaining("programa") },
  });
});

it("two colleagues write at once: what one changed is merged, what both changed is refused with both texts", async () => {
  const { id, parts } = await wholeMission(db, world.own.editor);
  const before = (await findMission(db, world.own.editor, id))!.person[0]!;
  const baseline = baselineOf(valuesOfPart("person", before));
  const save = (actor: Actor, values: PartValues, from = baseline) =>
    savePart(db, actor, { missionId: id, part: "person", id: parts.person, baseline: from, values });
  await save(world.own.head, { position: "Directora", organisation: "Biblioteca de Lyon" });
  const late = await save(world.own.editor, { position: "Jefa de sala", name: "Marie Roux-Blanc" });
  expect(late).toMatchObject({
    conflicts: ["position"],
    conflictMessage: expect.stringContaining(world.own.head.name),
    values: { position: "Directora", name: "Marie Roux-Blanc" },
  });
  // Whoever saw both texts and insists is heard.
  const again = await save(world.own.editor, { position: "Jefa de sala" }, late.baseline);
  expect(again.conflicts).toEqual([]);
  expect((await findMission(db, world.own.reader, id))!.person).toMatchObject([
    { position: "Jefa de sala", name: "Marie Roux-Blanc", organisation: "Biblioteca de Lyon" },
  ]);
  // A form without its baseline overwrites nobody.
  expect((await save(world.own.editor, { position: "Otra" }, {})).conflicts).toEqual(["position"]);
});

it("takes a row out for good, twice without harm, and not another mission's", async () => {
  const [one, other] = [await wholeMission(db, world.own.editor), await wholeMission(db, world.own.editor)];
  const remove = (missionId: string, id: string) =>
    removePart(db, world.own.editor, { missionId, part: "person", id });
  await remove(one.id, other.parts.person);
  expect((await findMission(db, world.own.head, other.id))!.person).toHaveLength(1);
  await remove(one.id, one.parts.person);
  await remove(one.id, one.parts.person);
  expect((await findMission(db, world.own.head, one.id))!.person).toEqual([]);
});

it("keeps a document once, and its bytes go with it", async () => {
  const { id } = await wholeMission(db, world.own.editor);
  const pdf = await makePdf(["Oficio de comisión"]);
  await expect(
    attachMissionFile(db, storage, world.own.editor, file(Buffer.from("no soy un PDF"), id)),
  ).rejects.toMatchObject({ code: "invalid" });
  for (let n = 0; n < 2; n += 1) await attachMissionFile(db, storage, world.own.editor, file(pdf, id));
  const { file: files } = (await findMission(db, world.own.editor, id))!;
  expect(files).toHaveLength(1);
  const { storageKey } = await db.missionFile.findUniqueOrThrow({ where: { id: files[0]!.id } });
  await removeMissionFile(db, storage, world.own.editor, { missionId: id, id: files[0]!.id });
  await expect(rm(storage.pathOf(storageKey))).rejects.toMatchObject({ code: "ENOENT" });
});
