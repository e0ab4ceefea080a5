import { beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { findMission } from "#lib/missions/reading/read-mission.ts";
import { groupLedger } from "#lib/missions/results/group-ledger.ts";
import { ledgerTable } from "#lib/missions/results/ledger-table.ts";
import { readLedger } from "#lib/missions/results/read-ledger.ts";
import { recordResult } from "#lib/missions/results/record-result.ts";
import { takeBackResult } from "#lib/missions/results/take-back-result.ts";
import { readMissionYear } from "#lib/missions/year/read-mission-year.ts";
import { writeTable } from "#lib/open-data/table-file.ts";
import { createWholeDraft, createWorld, type World } from "#tests/support/case-world.ts";
import { AFTERWARDS, wholeMission } from "#tests/support/mission-world.ts";
import { walkTo } from "#tests/support/walk-case.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = getDatabase();
const TODAY = "2027-05-20";
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const input = (change: Record<string, string>) => ({
  ...{ kind: "", happenedOn: "2027-05-10", note: "", dueOn: "", agreement: "", folio: "" },
  ...{ project: "", amount: "", currency: "", ...change },
});
async function promise(actor = world.own.editor) {
  const { id: missionId, parts } = await wholeMission(db, actor);
  const record = (change: Record<string, string>, at = AFTERWARDS) =>
    recordResult(db, actor, { missionId, commitmentId: parts.commitment, input: input(change) }, at);
  const read = async (today = TODAY) =>
    (await readLedger(db, actor, today)).find(({ id }) => id === parts.commitment)!;
  return { missionId, commitmentId: parts.commitment, record, read };
}

it.each<[Record<string, string>, string]>([
  [{}, "kind"],
  [{ kind: "SOMETHING" }, "kind"],
  [{ kind: "AGREEMENT", agreement: "RAI-1" }, "agreement"],
  [{ kind: "AGREEMENT", agreement: "RAI-2001-00001" }, "agreement"],
  [{ kind: "CASE", folio: "" }, "folio"],
  [{ kind: "CASE", folio: "AII-2001-00001" }, "folio"],
  [{ kind: "PROJECT" }, "project"],
  [{ kind: "INVESTMENT", amount: "100" }, "currency"],
  [{ kind: "INVESTMENT", amount: "0", currency: "USD" }, "amount"],
  [{ kind: "INVESTMENT", amount: "5", currency: "XXX" }, "currency"],
  [{ kind: "NOTHING" }, "note"],
  [{ kind: "FOLLOW_UP" }, "note"],
  [{ kind: "NOTHING", note: "No", happenedOn: "2027-05-21" }, "happenedOn"],
  [{ kind: "NOTHING", note: "No", happenedOn: "2027-05-02" }, "happenedOn"],
  [{ kind: "NOTHING", note: "No", happenedOn: "2027-02-30" }, "happenedOn"],
  [{ kind: "FOLLOW_UP", note: "Va", dueOn: "2027-05-19" }, "dueOn"],
])("refuses %o beside its field", async (change, field) => {
  const { record } = await promise();
  await expect(record(change)).rejects.toMatchObject({
    code: "invalid",
    fields: { [field]: expect.any(String) },
  });
});

it("is overdue from the day after its date, and a follow-up gives it another", async () => {
  const { record, read } = await promise();
  expect((await read("2027-06-30")).state).toBe("OPEN");
  expect((await read("2027-07-01")).state).toBe("OVERDUE");
  await record({ kind: "FOLLOW_UP", note: "Se pidió la lista.", dueOn: "2027-09-01" });
  expect(await read("2027-07-01")).toMatchObject({
    ...{ state: "OPEN", dueOn: "2027-09-01", promisedFor: "2027-06-30", settling: [] },
  });
});

it("is tied to an agreement that is in the public registry, and to none withdrawn from it", async () => {
  const [shown, hidden] = [
    sampleAgreement({ number: "RAI-2025-00001" }),
    sampleAgreement({ number: "RAI-2025-00002", published: false }),
  ];
  await saveAgreement(db, shown);
  await saveAgreement(db, hidden);
  const { record, read } = await promise();
  await expect(record({ kind: "AGREEMENT", agreement: hidden.number })).rejects.toMatchObject({
    code: "invalid",
  });
  await record({ kind: "AGREEMENT", agreement: ` ${shown.number.toLowerCase()} ` });
  expect(await read()).toMatchObject({
    state: "SETTLED",
    settling: [{ agreement: { number: shown.number, title: shown.title } }],
  });
});

it("is tied to a case of one's own office alone, by the program and by the database", async () => {
  const caseId = await walkTo(db, world, "referral");
  const { folio } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  const others = await promise(world.other.editor);
  // The state's office sees what its municipality shares; it is not its own all the same.
  const parents = await promise(world.parent.head);
  for (const { record } of [others, parents])
    await expect(record({ kind: "CASE", folio: folio! })).rejects.toMatchObject({
      fields: { folio: expect.stringContaining("Su oficina no tiene") },
    });
  const row = { kind: "CASE" as const, happenedOn: AFTERWARDS, caseId, byName: "x" };
  await expect(
    db.missionResult.create({ data: { ...row, commitmentId: others.commitmentId } }),
  ).rejects.toThrow("no es de la oficina");
  const draft = await db.caseFile.findUniqueOrThrow({ where: { id: await createWholeDraft(db, world) } });
  expect(draft.folio).toBeNull();

  const { record, read } = await promise();
  await record({ kind: "CASE", folio: folio!.toLowerCase() });
  expect(await read()).toMatchObject({ state: "OPEN", settling: [], last: { case: { folio } } });
});

it("settles by itself when its case ends in an agreement", async () => {
  const caseId = await walkTo(db, world, "registered");
  const { folio } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  const { number } = await db.agreement.findUniqueOrThrow({ where: { caseId } });
  const { record, read } = await promise();
  await record({ kind: "CASE", folio: folio! });
  expect(await read()).toMatchObject({
    state: "SETTLED",
    settling: [{ kind: "CASE", agreement: { number } }],
  });
});

it("is taken back with a reason and stays in sight; what is written is never rewritten", async () => {
  const { missionId, record, read } = await promise();
  const id = await record({ kind: "INVESTMENT", amount: "1,000.50", currency: "USD" });
  const takeBack = (reason: string) =>
    takeBackResult(db, world.own.editor, { missionId, id, input: { reason } });
  await expect(takeBack(" ")).rejects.toMatchObject({ fields: { reason: expect.any(String) } });
  await takeBack("Era de otra gira");
  await takeBack("Otra vez");
  expect((await read()).state).toBe("OPEN");
  const { commitment } = (await findMission(db, world.own.reader, missionId))!;
  expect(commitment[0]!.results).toMatchObject([
    { amount: "1000.5", takenBack: { by: world.own.editor.name, reason: "Era de otra gira" } },
  ]);
  await expect(db.missionResult.update({ where: { id }, data: { amount: 5 } })).rejects.toThrow();
  await expect(db.missionResult.delete({ where: { id } })).rejects.toThrow();
});

it("keeps a commitment of which something came, and writes nothing before the tour begins", async () => {
  const { commitmentId, record } = await promise();
  await expect(
    record({ kind: "NOTHING", note: "No", happenedOn: "2027-05-01" }, new Date("2027-05-01T18:00:00Z")),
  ).rejects.toMatchObject({ code: "invalid" });
  await record({ kind: "NOTHING", note: "No prosperó" });
  await expect(db.missionCommitment.delete({ where: { id: commitmentId } })).rejects.toThrow();
});

it("is read with the overdue first, and taken as a file", async () => {
  const rows = await readLedger(db, world.own.reader, "2027-07-10");
  const dates = rows.map(({ dueOn }) => dueOn);
  expect(dates).toEqual(dates.toSorted());
  const groups = groupLedger(rows, "2027-07-10");
  expect(groups.map(({ key }) => key)).toEqual(["overdue", "later", "settled"]);
  const text = await writeTable("csv", ledgerTable(rows, "2027-07-10"));
  expect(text).toContain("situacion,vence,fecha_prometida,compromiso");
  expect((text as string).split("\r\n")).toHaveLength(rows.length + 2);
});

it("counts a year by kind of result, and never adds one currency to another", async () => {
  const office = world.other.head;
  const asked = { officeId: office.officeId, year: 2027, cutoff: "2027-12-31" };
  const before = await readMissionYear(db, asked);
  for (const currency of ["USD", "USD", "EUR"])
    await (await promise(office)).record({ kind: "INVESTMENT", amount: "100.10", currency });
  const after = await readMissionYear(db, asked);
  expect(after.tours - before.tours).toBe(3);
  expect(after.commitments.investments).toBe(3);
  expect(after.invested).toEqual([
    { amount: "100.1", currency: "USD" },
    { amount: "100.1", currency: "USD" },
    { amount: "100.1", currency: "EUR" },
  ]);
  // What came after the day that is told of is not told.
  const early = await readMissionYear(db, { ...asked, cutoff: "2027-05-09" });
  expect(early.commitments).toMatchObject({ investments: 0, open: early.commitments.total });
  expect(await readMissionYear(db, { ...asked, year: 2026, cutoff: "2026-12-31" })).toMatchObject({
    ...{ tours: 0, visits: 0, published: [] },
  });
});
