import { beforeAll, beforeEach, expect, it } from "vitest";
import { baselineOf } from "#lib/editing/baseline.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createTie } from "#lib/ties/create-tie.ts";
import { savePart } from "#lib/ties/parts/save-part.ts";
import { decideProposal } from "#lib/ties/proposals/decide.ts";
import { propose } from "#lib/ties/proposals/propose.ts";
import { beginRenewal } from "#lib/ties/radar/begin-renewal.ts";
import { readEnding } from "#lib/ties/radar/read-ending.ts";
import { remindEnds } from "#lib/ties/radar/remind-ends.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { NOW, TIE, TODAY } from "#tests/support/tie-world.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = getDatabase();
let world: World;
beforeAll(async () => void (world = await createWorld(db)));
beforeEach(async () => {
  await db.notice.deleteMany();
  await db.outgoingMail.deleteMany();
});

const ours = { stateCode: "14", municipality: "Tlaquepaque", validity: "FIXED" } as const;
const at = (day: string) => new Date(`${day}T18:00:00Z`);
const told = async (about: string) => {
  const where = { title: { contains: about } };
  const notices = await db.notice.findMany({ where, select: { userId: true } });
  return {
    notices: notices.length,
    mails: await db.outgoingMail.count({ where: { subject: { contains: about } } }),
  };
};

it("tells the editor and the head once at each threshold, in the portal and by mail, however many look at once", async () => {
  const agreement = sampleAgreement({ ...ours, endsOn: "2028-05-01" });
  await saveAgreement(db, agreement);
  const days = [
    "2027-04-30",
    "2027-05-01",
    "2027-10-31",
    "2027-11-01",
    "2028-01-31",
    "2028-02-01",
    "2028-05-01",
    "2028-05-02",
  ];
  const sums = [0, 2, 2, 4, 4, 6, 6, 6];
  for (const [n, day] of days.entries()) {
    await Promise.all([1, 2, 3, 4].map(() => remindEnds(db, at(day))));
    expect(await told(agreement.number), day).toEqual({ notices: sums[n], mails: sums[n] });
  }
  const reminders = await db.tieReminder.findMany({ where: { agreement: { number: agreement.number } } });
  expect(reminders.map(({ months }) => months).sort((a, b) => b - a)).toEqual([12, 6, 3]);
  const people = await db.notice.findMany({
    where: { title: { contains: agreement.number } },
    select: { userId: true },
  });
  expect(new Set(people.map(({ userId }) => userId))).toEqual(
    new Set([world.own.editor.id, world.own.head.id]),
  );
});

it("what is found late is told by the nearest threshold alone, and an end that moved is another", async () => {
  const name = "Carta con Oporto";
  const id = await createTie(db, world.own.editor, { ...TIE, name, endsOn: "2027-06-30" }, NOW);
  await remindEnds(db, NOW);
  expect(await told(name)).toEqual({ notices: 2, mails: 2 });
  expect(await db.notice.findFirst({ where: { title: { contains: name } } })).toMatchObject({
    title: expect.stringContaining("en 3 meses o menos"),
  });
  const baseline = baselineOf({ endsOn: "2027-06-30" });
  const save = { tie: id, part: "tie", id, baseline, values: { endsOn: "2027-07-31" } } as const;
  await savePart(db, world.own.editor, save, NOW);
  await remindEnds(db, NOW);
  await remindEnds(db, NOW);
  expect(await told(name)).toEqual({ notices: 4, mails: 4 });
});

it("says nothing of what renews itself, ended, was withdrawn, is of nobody or was closed by its office", async () => {
  const samples = [
    sampleAgreement({ ...ours, validity: "AUTOMATIC_RENEWAL", endsOn: "2027-08-01" }),
    sampleAgreement({ ...ours, endsOn: "2027-05-19" }),
    sampleAgreement({ ...ours, endsOn: "2027-08-01", withdrawnOn: "2027-01-01" }),
    sampleAgreement({ ...ours, endsOn: "2027-08-01", published: false }),
    sampleAgreement({ ...ours, municipality: "Tonalá", endsOn: "2027-08-01" }),
  ];
  for (const sample of samples) await saveAgreement(db, sample);
  const former = { kind: "MUNICIPAL", name: "Enlace que hubo en Tonalá", stateCode: "14" } as const;
  await db.office.create({ data: { ...former, municipality: "Tonalá", disabledAt: NOW } });
  const closed = await createTie(
    db,
    world.own.editor,
    { ...TIE, name: "Hermanamiento cerrado", endsOn: "2027-08-01" },
    NOW,
  );
  const input = { kind: "cerrar", reason: "Nadie responde desde hace años.", plan: "Acta de cierre de hoy." };
  await propose(db, world.own.editor, { tie: closed, input }, NOW);
  const { id } = await db.tieProposal.findFirstOrThrow({ where: { tieId: closed } });
  await decideProposal(
    db,
    world.own.head,
    { tie: closed, id, input: { outcome: "ACCEPTED", answer: "" } },
    NOW,
  );
  await db.notice.deleteMany();
  await db.outgoingMail.deleteMany();
  await remindEnds(db, NOW);
  for (const { number } of samples) expect(await told(number), number).toEqual({ notices: 0, mails: 0 });
  expect(await told("Hermanamiento cerrado")).toEqual({ notices: 0, mails: 0 });
  // Who oversees all sees also what no office of the portal has.
  const all = await readEnding(db, null, TODAY);
  expect(all.find((row) => row.agreementNumber === samples[4]!.number)).toMatchObject({
    office: null,
    months: 3,
  });
  expect(
    (await readEnding(db, world.own.head.officeId, TODAY)).map((row) => row.agreementNumber),
  ).not.toContain(samples[4]!.number);
});

it("a tie without registration that ends is told too, and the end of a notice of termination comes first", async () => {
  await createTie(db, world.own.editor, { ...TIE, name: "Carta con Turín", endsOn: "2027-11-20" }, NOW);
  const agreement = sampleAgreement({ ...ours, endsOn: "2028-05-20", terminatedOn: "2027-07-01" });
  await saveAgreement(db, agreement);
  await Promise.all([1, 2, 3].map(() => remindEnds(db, NOW)));
  expect(await told("Carta con Turín")).toEqual({ notices: 2, mails: 2 });
  const rows = await readEnding(db, world.own.head.officeId, TODAY);
  expect(rows.find(({ name }) => name === "Carta con Turín")).toMatchObject({
    months: 6,
    endsOn: "2027-11-20",
  });
  expect(rows.find((row) => row.agreementNumber === agreement.number)).toMatchObject({
    ...{ endsOn: "2027-06-30", months: 3, isTerminated: true },
  });
  expect(rows.map(({ endsOn }) => endsOn)).toEqual(rows.map(({ endsOn }) => endsOn).toSorted());
});

it("begins one request with what the registry says, however often and by however many it is asked for", async () => {
  const agreement = sampleAgreement({ ...ours, endsOn: "2027-09-01", purpose: "Intercambiar bibliotecas." });
  await saveAgreement(db, agreement);
  const begin = () => beginRenewal(db, world.own.editor, agreement.number.toLowerCase(), NOW);
  const ids = await Promise.all([begin(), begin(), begin()]);
  expect(new Set(ids).size).toBe(1);
  const opened = await db.caseFile.findUniqueOrThrow({
    where: { id: ids[0]! },
    include: { counterparts: true, areas: true },
  });
  expect(opened).toMatchObject({
    ...{ officeId: world.own.editor.officeId, step: "request", status: "DRAFT", kind: agreement.kind },
    ...{ signingBody: agreement.signingBody, purpose: "Intercambiar bibliotecas.", languages: ["es"] },
    title: expect.stringContaining(agreement.number),
    counterparts: [{ name: "Ciudad de Lyon", countryCode: "FR", place: "Lyon" }],
    areas: [{ areaKey: "cultura" }],
  });
  expect(opened.createdAt).toEqual(NOW);
  await expect(beginRenewal(db, world.other.head, agreement.number, NOW)).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(beginRenewal(db, world.own.reader, agreement.number, NOW)).rejects.toMatchObject({
    code: "forbidden",
  });
});

it("a request that was closed does not keep another from being begun, and retired areas are not copied", async () => {
  const agreement = sampleAgreement({ ...ours, endsOn: "2027-09-01", areas: ["cultura", "turismo"] });
  await saveAgreement(db, agreement);
  await db.area.update({ where: { key: "turismo" }, data: { retiredAt: NOW } });
  const begin = () => beginRenewal(db, world.own.editor, agreement.number, NOW);
  const first = await begin();
  expect(await db.caseArea.findMany({ where: { caseId: first } })).toMatchObject([{ areaKey: "cultura" }]);
  const ended = { status: "CLOSED", outcome: "DISMISSED", turn: null, closedAt: NOW } as const;
  await db.caseFile.update({ where: { id: first }, data: ended });
  expect(await begin()).not.toBe(first);
});
